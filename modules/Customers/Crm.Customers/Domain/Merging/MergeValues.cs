using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Domain.Merging;

/// <summary>What of a customer can be chosen in a merge: its basic section, its stage, and whose it is.</summary>
internal sealed record MergeValues(CustomerFields Fields, string Stage, Guid UnitId)
{
    public static MergeValues Of(Customer c) => new(CustomerInput.Of(c), c.Stage, c.UnitId);

    /// <summary>One of whom nothing is known but its name and nature.</summary>
    public static MergeValues Empty(string name, string nature) => new(new CustomerFields(name, nature, Addresses: [], Phones: []), "", Guid.Empty);

    public Ownership Owned => new(Fields.OwnerId, UnitId);
}
