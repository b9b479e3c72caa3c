using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Domain.Merging;

/// <summary>What of a customer can be chosen in a merge: its basic section, its stage, and whose it is.</summary>
internal sealed record MergeValues(CustomerFields Fields, string Stage, Guid UnitId)
{
    public static MergeValues Of(Customer c) => new(CustomerInput.Of(c), c.Stage, c.UnitId);

    public Ownership Owned => new(Fields.OwnerId, UnitId);
}
