using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Contacts that a file made go again, those that it changed are as before; their customers are found by what is left.</summary>
internal sealed class UndoContacts(CustomersDbContext db, UndoneRows work, Guid by, DateTimeOffset now)
{
    public async Task<IReadOnlyList<object>> RunAsync(CancellationToken ct)
    {
        var ids = work.Records;
        var contacts = await db.Contacts.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var links = await db.CustomerContacts.Where(l => ids.Contains(l.ContactId)).ToListAsync(ct);
        var reached = (await db.Activities.Where(a => ids.Contains(a.ContactId!.Value)).Select(a => a.ContactId!.Value)
            .Union(db.Activities.Where(a => ids.Contains(a.ReachedContactId!.Value)).Select(a => a.ReachedContactId!.Value))
            .Union(db.CustomerContacts.Where(l => ids.Contains(l.ReportsTo!.Value) && !ids.Contains(l.ContactId)).Select(l => l.ReportsTo!.Value)).ToListAsync(ct)).ToHashSet();
        var touched = new HashSet<Guid>();
        foreach (var row in work.Created)
        {
            var (id, mine) = (row.RecordId!.Value, links.FindAll(l => l.ContactId == row.RecordId));
            if (!work.MayGo(row, contacts.GetValueOrDefault(id)?.Version, mine.Count > 1 || reached.Contains(id)))
                continue;
            touched.UnionWith(mine.Select(l => l.CustomerId));
            db.CustomerContacts.RemoveRange(mine);
            db.Contacts.Remove(contacts[id]);
        }
        foreach (var row in work.Updated)
        {
            if (!work.MayGo(row, contacts.GetValueOrDefault(row.RecordId!.Value)?.Version))
                continue;
            var before = JsonSerializer.Deserialize<ContactFields>(row.Before!)!;
            contacts[row.RecordId.Value].Change(before, by, now);
            var mine = links.FindAll(l => l.ContactId == row.RecordId);
            if (mine is [var link])
                await PutBackAsync(link, before, ct);
            touched.UnionWith(mine.Select(l => l.CustomerId));
        }
        var gone = contacts.Values.Where(c => db.Entry(c).State == EntityState.Deleted).Select(c => c.Id).ToHashSet();
        links.FindAll(l => l.ReportsTo is { } boss && gone.Contains(boss)).ForEach(l => l.ReportsTo = null);
        await db.SaveChangesAsync(ct);
        return touched.Count == 0 ? [] : [new CustomersImported(await FactsAsync([.. touched], ct), by, now)];
    }

    /// <summary>The place as it was; under its boss of then, unless the chart was turned round meanwhile.</summary>
    private async Task PutBackAsync(CustomerContact link, ContactFields before, CancellationToken ct)
    {
        (link.Role, link.Department, link.Relation) = (before.Role, before.Department, before.Relation);
        if (link.ReportsTo == before.ReportsTo)
            return;
        var places = await db.CustomerContacts.Where(l => l.CustomerId == link.CustomerId).ToListAsync(ct);
        if (before.ReportsTo is null || (places.Exists(p => p.ContactId == before.ReportsTo) && !ContactBook.Circles(link.ContactId, before.ReportsTo, places)))
            link.ReportsTo = before.ReportsTo;
    }

    private async Task<List<CustomerFacts>> FactsAsync(Guid[] ids, CancellationToken ct)
    {
        var customers = await db.Customers.Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        var links = await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { Link = l, Contact = c }).ToListAsync(ct);
        var grades = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.CustomerId)).ToDictionaryAsync(s => s.CustomerId, s => s.Grade, ct);
        var facts = new List<CustomerFacts>();
        foreach (var customer in customers)
        {
            var mine = links.FindAll(l => l.Link.CustomerId == customer.Id);
            if (mine.Count > 0)
                mine[0].Link.Main = true; // Somebody is the main contact.
            Contact[] people = [.. mine.Select(l => l.Contact)];
            customer.ContactsChanged(people);
            facts.Add(CustomerFactsOf.Of(customer, grades.GetValueOrDefault(customer.Id), people));
        }
        return facts;
    }
}
