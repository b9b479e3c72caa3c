using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Domain.Merging;

/// <summary>What of a customer can be chosen in a merge: its basic section, its stage, and whose it is.</summary>
internal sealed record MergeValues(CustomerFields Fields, string Stage, Guid UnitId)
{
    public static MergeValues Of(Customer c) => new(
        new CustomerFields(
            c.Name, c.Nature, c.NameEn, c.Ownership, c.Industry, c.Region, c.Addresses, c.Phones, c.Web, c.Uscc, c.ExternalCode, c.Source, c.OwnerId,
            c.Confidentiality, c.Notes),
        c.Stage, c.UnitId);

    public Ownership Owned => new(Fields.OwnerId, UnitId);
}
