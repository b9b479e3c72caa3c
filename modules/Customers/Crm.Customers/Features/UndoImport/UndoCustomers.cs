using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Contracts;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoImport;

/// <summary>
/// Customers that a file made go again with their first contact, unless anything hangs on them; those that it changed are as before. The codes stay spent: the audit
/// says whose they were (C-22).
/// </summary>
internal sealed class UndoCustomers(CustomersDbContext db, UndoneRows work, Guid by, DateTimeOffset now)
{
    public async Task<IReadOnlyList<object>> RunAsync(CancellationToken ct)
    {
        var ids = work.Records;
        var customers = await db.Customers.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var places = await db.Places.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var used = await UsedAsync([.. work.Created.Select(r => r.RecordId!.Value)], ct);
        var gone = new List<Customer>();
        foreach (var row in work.Created)
        {
            var customer = customers.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, customer?.Version, used.Contains(row.RecordId.Value) || MovedSince(row, places)))
                gone.Add(customer!);
        }
        var restored = await RestoreAsync(customers, places, ct);
        await RemoveAsync(gone, ct);
        return
        [
            .. gone.Count > 0 ? [new CustomersWithdrawn([.. gone.Select(c => c.Id)], by, now)] : Array.Empty<object>(),
            .. restored.Count > 0 ? [new CustomersImported(restored, by, now)] : Array.Empty<object>(),
        ];
    }

    private async Task<List<CustomerFacts>> RestoreAsync(Dictionary<Guid, Customer> customers, Dictionary<Guid, Place> places, CancellationToken ct)
    {
        Guid[] ids = [.. work.Updated.Select(r => r.RecordId!.Value)];
        var contacts = (await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { l.CustomerId, Contact = c }).AsNoTracking().ToListAsync(ct)).ToLookup(l => l.CustomerId, l => l.Contact);
        var grades = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.CustomerId)).ToDictionaryAsync(s => s.CustomerId, s => s.Grade, ct);
        var before = work.Updated.ToDictionary(r => r, r => JsonSerializer.Deserialize<CustomerFields>(r.Before!)!);
        string[] codes = [.. before.Values.Select(f => f.ExternalCode).OfType<string>()];
        var taken = await db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => codes.Contains(c.ExternalCode)).ToDictionaryAsync(c => c.ExternalCode!, c => c.Id, ct);
        var facts = new List<CustomerFacts>();
        foreach (var row in work.Updated)
        {
            var customer = customers.GetValueOrDefault(row.RecordId!.Value);
            // The ERP's code it had may be another customer's by now.
            var codeGone = before[row].ExternalCode is { } code && taken.GetValueOrDefault(code, row.RecordId.Value) != row.RecordId.Value;
            var place = RowPlaces.BeforeOf(row.Before!);
            if (!work.MayGo(row, customer?.Version, codeGone || (place is not null && MovedSince(row, places))))
                continue;
            if (place is not null && places.GetValueOrDefault(customer!.Id) is { } there)
                there.Put(new(place.TerritoryId, place.Sequence, place.Latitude, place.Longitude, PlaceParts.All));
            var name = customer!.Name;
            customer.Change(CustomerInput.Restoring(customer, before[row]));
            customer.Index([.. contacts[customer.Id]]);
            if (customer.Name != name)
                foreach (var opportunity in await db.Opportunities.Where(o => o.CustomerId == customer.Id).ToListAsync(ct))
                    opportunity.Index(customer.Name);
            facts.Add(CustomerFactsOf.Of(customer, grades.GetValueOrDefault(customer.Id), contacts[customer.Id]));
        }
        return facts;
    }

    /// <summary>Whether somebody put the customer elsewhere than the row did.</summary>
    private static bool MovedSince(ImportRow row, Dictionary<Guid, Place> places) => places.TryGetValue(row.RecordId!.Value, out var place) && place.Version != row.WrittenIn;

    /// <summary>Customers with anything beyond what their registration wrote: activities, opportunities, cases, contracts, trade, a visit.</summary>
    private async Task<HashSet<Guid>> UsedAsync(Guid[] ids, CancellationToken ct) =>
    [
        .. await db.Timeline.Where(t => ids.Contains(t.CustomerId!.Value) && t.Kind != "customer.registered" && t.Kind != "customer.graded").Select(t => t.CustomerId!.Value)
            .Union(db.Activities.Where(a => ids.Contains(a.CustomerId!.Value)).Select(a => a.CustomerId!.Value))
            .Union(db.Opportunities.Where(o => ids.Contains(o.CustomerId)).Select(o => o.CustomerId))
            .Union(db.Assessments.Where(a => ids.Contains(a.CustomerId!.Value)).Select(a => a.CustomerId!.Value))
            .Union(db.Expenses.Where(e => ids.Contains(e.CustomerId)).Select(e => e.CustomerId))
            .Union(db.Projects.Where(p => ids.Contains(p.CustomerId)).Select(p => p.CustomerId))
            .Union(db.Cases.Where(c => ids.Contains(c.CustomerId!.Value)).Select(c => c.CustomerId!.Value))
            .Union(db.Standings.Where(s => ids.Contains(s.CustomerId) && (s.LastOrderOn != null || s.TierVersion > 0 || s.CreditVersion > 0)).Select(s => s.CustomerId))
            .ToListAsync(ct),
    ];

    private async Task RemoveAsync(List<Customer> gone, CancellationToken ct)
    {
        Guid[] ids = [.. gone.Select(c => c.Id)];
        var links = await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).ToListAsync(ct);
        Guid[] people = [.. links.Select(l => l.ContactId)];
        // A person who serves another customer by now stays.
        var alone = await db.Contacts.Where(c => people.Contains(c.Id) && !db.CustomerContacts.Any(l => l.ContactId == c.Id && !ids.Contains(l.CustomerId))).ToListAsync(ct);
        db.CustomerContacts.RemoveRange(links);
        db.Contacts.RemoveRange(alone);
        db.Customers.RemoveRange(gone);
        await db.Standings.Where(s => ids.Contains(s.CustomerId)).ExecuteDeleteAsync(ct);
        await db.StageRecords.Where(s => ids.Contains(s.RecordId)).ExecuteDeleteAsync(ct);
        await db.GradeChanges.Where(g => ids.Contains(g.CustomerId)).ExecuteDeleteAsync(ct);
        await db.Timeline.Where(t => ids.Contains(t.CustomerId!.Value)).ExecuteDeleteAsync(ct);
        await db.SegmentMembers.Where(m => ids.Contains(m.CustomerId)).ExecuteDeleteAsync(ct);
        await db.Places.Where(p => ids.Contains(p.Id)).ExecuteDeleteAsync(ct);
        await db.PoolMoves.Where(m => ids.Contains(m.RecordId)).ExecuteDeleteAsync(ct);
    }
}
