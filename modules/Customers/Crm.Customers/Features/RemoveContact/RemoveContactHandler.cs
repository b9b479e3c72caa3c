using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RemoveContact;

/// <summary>Takes a contact off; who reported to it reports to nobody, and another becomes the main contact.</summary>
public sealed class RemoveContactHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged> Handle(RemoveContact command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        var places = await db.CustomerContacts.Where(l => l.CustomerId == customer.Id).ToListAsync(ct);
        var place = places.Find(l => l.ContactId == command.ContactId) ?? throw new NotFoundException();
        places.Remove(place);
        db.CustomerContacts.Remove(place);
        places.Where(l => l.ReportsTo == command.ContactId).ToList().ForEach(l => l.ReportsTo = null);
        if (place.Main && places.Count > 0)
            places[0].Main = true;
        var contacts = (await db.ContactsOfAsync(customer.Id, ct)).Where(c => c.Id != command.ContactId).ToList();
        customer.ContactsChanged(contacts);
        return await db.ChangedAsync(customer, contacts, actor.StaffId, now, ct);
    }
}
