using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Drafts a report from what the person did (C-42).</summary>
internal static class ReportDraft
{
    private const int Most = 50;
    private const int DaysOfWeek = 7;

    public static async Task<ReportFacts> FactsAsync(CustomersDbContext db, Guid staffId, string kind, DateOnly on, CancellationToken ct)
    {
        var weekly = kind == ReportKinds.Weekly;
        var (start, end) = (ChinaTime.Start(on), ChinaTime.Start(on.AddDays(weekly ? DaysOfWeek : 1)));
        var done = db.Activities.AsNoTracking().Where(a => a.State == "done" && a.DoneBy == staffId && a.DoneAt >= start && a.DoneAt < end);
        var counts = await done.GroupBy(a => a.Kind).Select(g => new
        {
            Kind = g.Key, Count = g.Count(), Effective = g.Count(a => (a.Kind == "visit" || a.Kind == "meeting") && a.Reached != null),
        }).ToListAsync(ct);
        var lines = await done.OrderBy(a => a.DoneAt).Take(Most).Select(a => new ReportLine(a.Id, a.Kind, a.Subject, a.About, a.DoneAt!.Value, a.Result, a.NextStep)).ToListAsync(ct);
        var leads = await db.Leads.AsNoTracking().CountAsync(l => l.OwnerId == staffId && l.CreatedAt >= start && l.CreatedAt < end, ct);
        return new(
            [.. ActivityKinds.All.Select(k => new KeyCount(k, counts.Find(c => c.Kind == k)?.Count ?? 0)).Where(c => c.Count > 0)], counts.Sum(c => c.Effective),
            leads, lines, await MovesAsync(db, staffId, start, end, ct), await PlannedAsync(db, staffId, on, weekly, ct),
            weekly ? await DaysAsync(db, staffId, on, ct) : []);
    }

    private static Task<List<ReportLine>> PlannedAsync(CustomersDbContext db, Guid staffId, DateOnly on, bool weekly, CancellationToken ct)
    {
        var first = weekly ? on.AddDays(DaysOfWeek) : WorkingCalendar.China.AddWorkingDays(on, 1);
        var (start, end) = (ChinaTime.Start(first), ChinaTime.Start(first.AddDays(weekly ? DaysOfWeek : 1)));
        return db.Activities.AsNoTracking().Where(a => a.State == "open" && a.Assignees.Contains(staffId) && a.DueAt >= start && a.DueAt < end)
            .OrderBy(a => a.DueAt).Take(Most).Select(a => new ReportLine(a.Id, a.Kind, a.Subject, a.About, a.DueAt, null, null)).ToListAsync(ct);
    }

    private static Task<List<ReportMove>> MovesAsync(CustomersDbContext db, Guid staffId, DateTimeOffset start, DateTimeOffset end, CancellationToken ct) => (
        from move in db.StageRecords.AsNoTracking()
        where move.By == staffId && move.At >= start && move.At < end
        orderby move.At
        let customer = db.Customers.Where(c => c.Id == move.RecordId).Select(c => c.Name).FirstOrDefault()
        let lead = db.Leads.Where(l => l.Id == move.RecordId).Select(l => l.Name).FirstOrDefault()
        select new ReportMove(customer ?? lead ?? "", customer == null, move.From, move.To)).Take(Most).ToListAsync(ct);

    private static async Task<List<ReportDay>> DaysAsync(CustomersDbContext db, Guid staffId, DateOnly monday, CancellationToken ct)
    {
        var sunday = monday.AddDays(DaysOfWeek - 1);
        var written = await db.WorkReports.AsNoTracking().Where(r => r.OwnerId == staffId && r.Kind == ReportKinds.Daily && r.On >= monday && r.On <= sunday)
            .Select(r => new ReportDay(r.On, r.Id, r.SubmittedAt != null, r.Summary)).ToListAsync(ct);
        return
        [
            .. Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays)
                .Select(day => written.Find(r => r.On == day) ?? new ReportDay(day, null, false, null))
                .Where(day => day.Id is not null || WorkingCalendar.China.IsWorkingDay(day.On)),
        ];
    }
}
