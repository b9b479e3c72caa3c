using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>A contact's place at a customer, as it is wanted.</summary>
internal sealed record PlaceFields(string? Role, string? Department, string? Relation, Guid? ReportsTo, bool Main)
{
    public static PlaceFields Of(ContactFields fields) => new(fields.Role, fields.Department, fields.Relation, fields.ReportsTo, fields.Main);
}

/// <summary>Keeps a customer's contacts consistent: one main contact, reporting lines without circles.</summary>
internal static class ContactBook
{
    public static async Task SetPlaceAsync(CustomersDbContext db, CustomerContact place, PlaceFields wanted, CancellationToken ct)
    {
        var others = await LockedAsync(db, place.CustomerId, ct);
        others.RemoveAll(o => o.Id == place.Id);
        CheckLine(place.ContactId, wanted.ReportsTo, others);
        (place.Role, place.Department, place.Relation) = (LeadInput.Text(wanted.Role), LeadInput.Text(wanted.Department), LeadInput.Text(wanted.Relation));
        place.ReportsTo = wanted.ReportsTo;
        place.Main = wanted.Main || others.Count == 0;
        if (place.Main)
            others.ForEach(o => o.Main = false);
        else if (!others.Exists(o => o.Main))
            others[0].Main = true;
    }

    /// <summary>Puts a contact under another, or on top.</summary>
    public static async Task SetReportsToAsync(CustomersDbContext db, Guid customerId, Guid contactId, Guid? reportsTo, CancellationToken ct)
    {
        var all = await LockedAsync(db, customerId, ct);
        var place = all.Find(l => l.ContactId == contactId) ?? throw new NotFoundException();
        CheckLine(contactId, reportsTo, all);
        place.ReportsTo = reportsTo;
    }

    /// <summary>Takes a place away: those who reported to it report to whom it reported to, and another becomes the main contact.</summary>
    public static async Task TakeAwayAsync(CustomersDbContext db, Guid customerId, Guid contactId, CancellationToken ct)
    {
        var others = await LockedAsync(db, customerId, ct);
        var place = others.Find(l => l.ContactId == contactId) ?? throw new NotFoundException();
        others.Remove(place);
        db.CustomerContacts.Remove(place);
        var above = others.Find(o => o.ContactId == place.ReportsTo)?.ContactId;
        others.FindAll(l => l.ReportsTo == contactId).ForEach(l => l.ReportsTo = above);
        if (place.Main && others.Count > 0)
            others[0].Main = true;
    }

    /// <summary>Refuses a line that runs in a circle. Whom nobody knows any more (a merge was undone) ends a line.</summary>
    public static void CheckLine(Guid contactId, Guid? reportsTo, IReadOnlyList<CustomerContact> places)
    {
        if (reportsTo == contactId)
            throw new RuleException("customers.contact.self", "reportsTo");
        if (reportsTo is not null && !places.Any(o => o.ContactId == reportsTo))
            throw new RuleException("customers.contact.unknown", "reportsTo", reportsTo);
        if (Circles(contactId, reportsTo, places))
            throw new RuleException("customers.contact.circle", "reportsTo");
    }

    /// <summary>Whether somebody would be above himself.</summary>
    public static bool Circles(Guid contactId, Guid? reportsTo, IReadOnlyList<CustomerContact> places)
    {
        var bosses = places.ToDictionary(p => p.ContactId, p => p.ReportsTo);
        var steps = 0;
        for (var above = reportsTo; above is { } id && steps <= places.Count; above = bosses.GetValueOrDefault(id), steps++)
        {
            if (id == contactId)
                return true;
        }
        return false;
    }

    /// <summary>The customer's contacts; nobody else changes their lines until this transaction ends, for two changes at once could close a circle.</summary>
    private static async Task<List<CustomerContact>> LockedAsync(CustomersDbContext db, Guid customerId, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.customers WHERE id = {customerId} FOR NO KEY UPDATE", ct);
        return await db.CustomerContacts.Where(l => l.CustomerId == customerId).OrderBy(l => l.Id).ToListAsync(ct);
    }
}
