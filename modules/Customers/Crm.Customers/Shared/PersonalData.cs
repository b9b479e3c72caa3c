using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;

namespace Crm.Customers.Shared;

/// <summary>Who sees numbers whole: whoever may of this record (C-25); everybody else sees them masked, wherever they leave the module.</summary>
internal static class PersonalData
{
    public static bool SeesPersonal(this Actor actor, Guid? ownerId, Guid unitId) => actor.ReachesOrPool(CustomersPermissions.Personal, ownerId, unitId);

    public static bool SeesPersonal(this Actor actor, IOwned record) => actor.SeesPersonal(record.OwnerId, record.UnitId);

    public static async Task<CustomerDetails> ForAsync(this CustomerDetails customer, CustomersDbContext db, Actor actor, CancellationToken ct) =>
        actor.SeesPersonal(customer.Customer.OwnerId, customer.UnitId)
            ? customer
            : customer with
            {
                Customer = await customer.Customer.MaskedAsync(db, ct), Contacts = [.. customer.Contacts.Select(c => c with { Contact = c.Contact.Masked() })],
            };

    /// <summary>With its sensitive values masked too.</summary>
    public static async Task<CustomerFields> MaskedAsync(this CustomerFields fields, CustomersDbContext db, CancellationToken ct) =>
        fields.Masked() with { Values = fields.Values is { Count: > 0 } values ? (await db.ArchiveFieldSetAsync(ct)).Masked(values) : fields.Values };

    public static LeadDetails For(this LeadDetails lead, Actor actor) =>
        actor.SeesPersonal(lead.Lead.OwnerId, lead.UnitId) ? lead : lead with { Lead = lead.Lead.Masked() };
}
