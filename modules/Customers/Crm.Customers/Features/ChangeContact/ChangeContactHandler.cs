using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeContact;

/// <summary>Changes a person; every customer the person serves is recognised by the new numbers.</summary>
public sealed class ChangeContactHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<IEnumerable<object>> Handle(ChangeContact command, CancellationToken ct)
    {
        var (actor, now, fields) = (actors.Current, time.GetUtcNow(), command.Contact);
        await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        // Also at customers that the person may not read: they too are recognised by the new numbers.
        var places = await db.CustomerContacts.IgnoreQueryFilters().Where(l => l.ContactId == command.ContactId).ToListAsync(ct);
        var place = places.Find(l => l.CustomerId == command.CustomerId) ?? throw new NotFoundException();
        var contact = await db.Contacts.SingleAsync(c => c.Id == command.ContactId, ct);
        db.Expect(contact, ETags.Read(command.IfMatch));
        ConsentRules.Check(fields.Consents, contact.Consents);
        contact.Change(fields, actor.StaffId, now);
        await ContactBook.SetPlaceAsync(db, place, PlaceFields.Of(fields), ct);
        var events = new List<object>();
        foreach (var customerId in places.Select(l => l.CustomerId))
        {
            var customer = await db.Customers.IgnoreQueryFilters().SingleAsync(c => c.Id == customerId, ct);
            var contacts = await db.ContactsOfAsync(customerId, ct);
            customer.ContactsChanged(contacts);
            events.Add(await db.ChangedAsync(customer, contacts, actor.StaffId, now, ct));
        }
        return events;
    }
}
