using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.LinkContact;

/// <summary>Links a contact of a customer that the person may see, or one that was taken off its last customer.</summary>
public sealed class LinkContactHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(AddedContact, CustomerChanged)> Handle(LinkContact command, CancellationToken ct)
    {
        var (actor, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        var visible = db.Customers.WithinOrPool(actor, CustomersPermissions.Read);
        var contact = await db.Contacts.SingleOrDefaultAsync(
            p => p.Id == request.ContactId
                && (db.CustomerContacts.Any(l => l.ContactId == p.Id && visible.Any(c => c.Id == l.CustomerId)) || !db.CustomerContacts.Any(l => l.ContactId == p.Id)), ct)
            ?? throw new RuleException("customers.contact.unknown", "contactId", request.ContactId);
        var known = await db.ContactsOfAsync(customer.Id, ct);
        if (known.Exists(k => k.Id == contact.Id))
            throw new ConflictException("customers.contact.linked", contact.Name, customer.Name);
        var place = new CustomerContact { CustomerId = customer.Id, ContactId = contact.Id };
        await ContactBook.SetPlaceAsync(db, place, new PlaceFields(request.Role, request.Department, request.Relation, request.ReportsTo, request.Main), ct);
        db.CustomerContacts.Add(place);
        customer.ContactsChanged([.. known, contact]);
        return (new AddedContact(contact.Id), await db.ChangedAsync(customer, [.. known, contact], actor.StaffId, now, ct));
    }
}
