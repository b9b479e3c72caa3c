using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads customers for a change, and tells the others of it.</summary>
internal static class CustomerAccess
{
    /// <summary>One customer; what the person may not touch is not there (404), and what was merged into another is told so (409).</summary>
    public static async Task<Customer> CustomerAsync(this CustomersDbContext db, Guid id, Actor actor, string permission, CancellationToken ct) =>
        await db.Customers.WithinOrPool(actor, permission).SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw await db.MissingAsync(id, actor, permission, ct);

    /// <summary>The customer's contacts, tracked.</summary>
    public static Task<List<Contact>> ContactsOfAsync(this CustomersDbContext db, Guid customerId, CancellationToken ct) =>
        db.CustomerContacts.IgnoreQueryFilters().Where(l => l.CustomerId == customerId).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (_, c) => c).ToListAsync(ct);

    /// <summary>Changes what is known of a customer, and by what it and its opportunities are found; returns its contacts.</summary>
    public static async Task<List<Contact>> ChangeAsync(this CustomersDbContext db, Customer customer, CustomerFields fields, CancellationToken ct)
    {
        foreach (var opportunity in fields.Name.Trim() == customer.Name ? [] : await db.Opportunities.Where(o => o.CustomerId == customer.Id).ToListAsync(ct))
            opportunity.Index(fields.Name);
        customer.Change(fields);
        var contacts = await db.ContactsOfAsync(customer.Id, ct);
        customer.Index(contacts);
        return contacts;
    }

    /// <summary>The event for a changed customer.</summary>
    public static async Task<CustomerChanged> ChangedAsync(
        this CustomersDbContext db, Customer customer, IEnumerable<Contact> contacts, Guid by, DateTimeOffset at, CancellationToken ct)
    {
        // A grade that was given a moment ago is not saved yet.
        var standing = db.Standings.Local.FirstOrDefault(s => s.CustomerId == customer.Id);
        var grade = standing is not null
            ? standing.Grade
            : await db.Standings.AsNoTracking().Where(s => s.CustomerId == customer.Id).Select(s => s.Grade).SingleOrDefaultAsync(ct);
        return new CustomerChanged(CustomerFactsOf.Of(customer, grade, contacts), by, at);
    }
}
