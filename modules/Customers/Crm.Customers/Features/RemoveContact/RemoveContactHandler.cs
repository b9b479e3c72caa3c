using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RemoveContact;

/// <summary>Takes a contact off; who reported to it reports to whom it reported to, else to nobody, and another becomes the main contact.</summary>
public sealed class RemoveContactHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged> Handle(RemoveContact command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        await ContactBook.TakeAwayAsync(db, customer.Id, command.ContactId, ct);
        var contacts = (await db.ContactsOfAsync(customer.Id, ct)).Where(c => c.Id != command.ContactId).ToList();
        customer.ContactsChanged(contacts);
        return await db.ChangedAsync(customer, contacts, actor.StaffId, now, ct);
    }
}
