using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoImport;

/// <summary>
/// Activities that a file made go again with what the timeline says of them, unless somebody worked with them; those that it changed are as before. A customer's last
/// contact is what it was, or what other activities say; a lead that was contacted stays so.
/// </summary>
internal sealed class UndoActivities(CustomersDbContext db, UndoneRows work, Guid by, DateTimeOffset now)
{
    public async Task<IReadOnlyList<object>> RunAsync(CancellationToken ct)
    {
        var ids = work.Records;
        var activities = await db.Activities.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var used = await UsedAsync(ids, ct);
        var gone = new List<Activity>();
        foreach (var row in work.Created)
        {
            var activity = activities.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, activity?.Version, used.Contains(row.RecordId.Value)))
                gone.Add(activity!);
        }
        foreach (var row in work.Updated)
        {
            var activity = activities.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, activity?.Version))
                activity!.Change(JsonSerializer.Deserialize<ActivityFields>(row.Before!)!, activity.About);
        }
        string[] told = [.. gone.Select(ActivityEntry.SourceKey)];
        await db.Timeline.Where(t => told.Contains(t.SourceKey)).ExecuteDeleteAsync(ct);
        db.Activities.RemoveRange(gone);
        await db.SaveChangesAsync(ct);
        var contacts = gone.Where(a => a is { State: "done", CustomerId: not null } && a.Kind != "task").ToDictionary(a => a.Id);
        return contacts.Count == 0 ? [] : [new ActivitiesWithdrawn([.. contacts.Keys], by, now), .. await PutBackAsync(contacts, ct)];
    }

    private async Task<HashSet<Guid>> UsedAsync(Guid[] ids, CancellationToken ct) =>
    [
        .. await db.Expenses.Where(e => ids.Contains(e.ActivityId!.Value)).Select(e => e.ActivityId!.Value)
            .Union(db.ProjectActions.Where(p => ids.Contains(p.ActivityId)).Select(p => p.ActivityId))
            .Union(db.VisitRecords.Where(v => ids.Contains(v.Id)).Select(v => v.Id))
            .Union(db.Visitors.Where(v => ids.Contains(v.ActivityId)).Select(v => v.ActivityId)).ToListAsync(ct),
    ];

    /// <summary>Last contacts that these activities were: what was known before their rows, or what is known by other activities. The last row is taken back first.</summary>
    private async Task<List<CustomerGraded>> PutBackAsync(Dictionary<Guid, Activity> gone, CancellationToken ct)
    {
        Guid[] ids = [.. gone.Values.Select(a => a.CustomerId!.Value).Distinct()];
        var standings = await db.LockStandingsAsync(ids, ct);
        var left = (await db.Activities.Where(a => ids.Contains(a.CustomerId!.Value) && a.State == "done" && a.Kind != "task")
            .Select(a => new Left(a.CustomerId!.Value, a.Kind, a.Sent, a.DoneAt)).ToListAsync(ct)).ToLookup(a => a.CustomerId);
        foreach (var row in work.Created.Where(r => r.Before is not null && gone.ContainsKey(r.RecordId!.Value)))
        {
            var activity = gone[row.RecordId!.Value];
            if (standings.TryGetValue(activity.CustomerId!.Value, out var standing))
                PutBack(standing, activity, JsonSerializer.Deserialize<ContactsBefore>(row.Before!)!, left[activity.CustomerId.Value]);
        }
        var rules = await GradeBook.RulesAsync(db, ct);
        return [.. standings.Values.Select(standing => GradeBook.Grade(db, standing, rules, now)).OfType<CustomerGraded>()];
    }

    private static void PutBack(Standing standing, Activity gone, ContactsBefore was, IEnumerable<Left> left)
    {
        if (gone.DoneAt == standing.LastContactAt)
            standing.LastContactAt = Latest(was.Contact, left.Max(a => a.DoneAt));
        if (gone.Kind == "visit" && gone.DoneAt == standing.LastVisitAt)
            standing.LastVisitAt = Latest(was.Visit, left.Where(a => a.Kind == "visit").Max(a => a.DoneAt));
        if (gone.Sent is not null && gone.DoneAt == standing.LastMaterialAt)
            standing.LastMaterialAt = Latest(was.Material, left.Where(a => a.Sent is not null).Max(a => a.DoneAt));
    }

    private static DateTimeOffset? Latest(DateTimeOffset? one, DateTimeOffset? other) => one > other || other is null ? one : other;

    /// <summary>A contact that stays.</summary>
    private sealed record Left(Guid CustomerId, string Kind, string? Sent, DateTimeOffset? DoneAt);
}
