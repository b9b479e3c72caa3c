using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.AddContact;

/// <summary>Adds a person; its numbers recognise the customer from now on.</summary>
public sealed class AddContactHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(AddedContact, CustomerChanged)> Handle(AddContact command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        ConsentRules.Check(command.Contact.Consents, []);
        var contact = Contact.Create(command.Contact, actor.StaffId, now);
        var place = new CustomerContact { CustomerId = customer.Id, ContactId = contact.Id };
        await ContactBook.SetPlaceAsync(db, place, PlaceFields.Of(command.Contact), ct);
        Contact[] contacts = [.. await db.ContactsOfAsync(customer.Id, ct), contact];
        db.Contacts.Add(contact);
        db.CustomerContacts.Add(place);
        customer.ContactsChanged(contacts);
        return (new AddedContact(contact.Id), await db.ChangedAsync(customer, contacts, actor.StaffId, now, ct));
    }
}
