using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SetConfidentiality;

/// <summary>From now on only its readers see a confidential customer; the audit has the change.</summary>
public sealed class SetConfidentialityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged?> Handle(SetConfidentiality command, CancellationToken ct)
    {
        var me = actors.Current;
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Confidentiality, ct);
        if (!customer.Classify(command.Request.Level))
            return null;
        return await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), me.StaffId, time.GetUtcNow(), ct);
    }
}
