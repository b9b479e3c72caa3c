using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Domain.Visits;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>What visit plans need of the other tables: weeks, who is due, where they are, what became of it (C-51).</summary>
internal static class VisitPlanner
{
    private const int DaysOfWeek = 7;
    private const int WeeksAhead = 8;

    /// <summary>The Monday of a week that can be planned: this one or one of the next.</summary>
    public static DateOnly Week(DateOnly day, DateOnly today)
    {
        var (monday, first) = (WorkReport.Monday(day), WorkReport.Monday(today));
        return monday >= first && monday <= first.AddDays(DaysOfWeek * WeeksAhead)
            ? monday
            : throw new RuleException("customers.visit-plan.week", "week", day.ToString("O"), WeeksAhead);
    }

    public static List<DateOnly> WorkingDays(DateOnly monday) =>
        [.. Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays).Where(WorkingCalendar.China.IsWorkingDay)];

    /// <summary>Somebody's own plan of a week; begun where there is none.</summary>
    public static async Task<VisitPlan> OwnPlanAsync(this CustomersDbContext db, Actor me, DateOnly monday, CancellationToken ct)
    {
        if (await db.VisitPlans.SingleOrDefaultAsync(p => p.OwnerId == me.StaffId && p.Week == monday, ct) is { } plan)
            return plan;
        return db.VisitPlans.Add(VisitPlan.Begin(monday, me)).Entity;
    }

    public static Task<int> PerDayAsync(CustomersDbContext db, CancellationToken ct) => db.ActivityRules.AsNoTracking().Select(r => r.VisitsPerDay).SingleAsync(ct);

    /// <summary>Somebody's customers that are to be visited until the end of a week, the longest overdue first, without those that have a visit planned.</summary>
    /// <param name="db">The module's data.</param>
    /// <param name="owner">Whose customers.</param>
    /// <param name="monday">The week.</param>
    /// <param name="among">Only these; null for all.</param>
    /// <param name="without">Not these: they are in the plan already.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<List<VisitCandidate>> DueAsync(
        CustomersDbContext db, Guid owner, DateOnly monday, IQueryable<Guid>? among, IReadOnlyCollection<Guid> without, int most, CancellationToken ct)
    {
        var until = ChinaTime.Start(monday.AddDays(DaysOfWeek));
        var due = db.Standings.AsNoTracking().Where(s => s.OwnerId == owner && s.NextVisitDue < until && !without.Contains(s.CustomerId))
            .Where(s => !db.Activities.Any(a => a.CustomerId == s.CustomerId && a.State == "open" && a.Kind == "visit"));
        if (among is not null)
            due = due.Where(s => among.Contains(s.CustomerId));
        return await ReadAsync(db, due.OrderBy(s => s.NextVisitDue).ThenBy(s => s.CustomerId).Take(most).Select(s => s.CustomerId), ct);
    }

    /// <summary>Whom of a plan its owner visited in that week, or is with: he arrived, and has not written yet what came of it.</summary>
    public static Task<List<Guid>> VisitedAsync(this CustomersDbContext db, VisitPlan plan, CancellationToken ct)
    {
        var (owner, ids) = (plan.OwnerId!.Value, plan.Stops.Select(s => s.CustomerId).ToList());
        var (start, end) = Span(plan);
        return db.Activities.Where(a => a.CustomerId != null && ids.Contains(a.CustomerId.Value) && a.Kind == "visit")
            .Where(a => (a.State == "done" && a.DoneBy == owner && a.DoneAt >= start && a.DoneAt < end)
                || (a.State == "open" && a.Assignees.Contains(owner) && db.VisitRecords.Any(r => r.Id == a.Id && r.CheckedInAt >= start && r.CheckedInAt < end)))
            .Select(a => a.CustomerId!.Value).Distinct().ToListAsync(ct);
    }

    /// <summary>Customers by id, as far as the person may see them.</summary>
    public static Task<List<VisitCandidate>> OfAsync(CustomersDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        ReadAsync(db, db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => ids.Contains(c.Id)).Select(c => c.Id), ct);

    public static async Task<VisitPlanDetails> DetailsAsync(CustomersDbContext db, VisitPlan plan, CancellationToken ct)
    {
        var ids = plan.Stops.Select(s => s.CustomerId).ToList();
        var places = await db.Places.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Point, ct);
        var planned = plan.Stops.Select(s => s.ActivityId).OfType<Guid>().ToList();
        var activities = await db.Activities.AsNoTracking().Where(a => planned.Contains(a.Id)).Select(a => new { a.Id, a.State, a.DoneAt }).ToDictionaryAsync(a => a.Id, ct);
        var (start, end) = Span(plan);
        var unplanned = await db.Activities.CountAsync(
            a => a.State == "done" && a.DoneBy == plan.OwnerId && a.DoneAt >= start && a.DoneAt < end && a.Kind == "visit" && !planned.Contains(a.Id), ct);
        var legs = VisitWeek.Legs([.. plan.Stops.Select(s => (s.Day, places.GetValueOrDefault(s.CustomerId)))]);
        var stops = plan.Stops.Zip(legs, (s, km) =>
        {
            var activity = s.ActivityId is { } id ? activities.GetValueOrDefault(id) : null;
            return new VisitStop(s.CustomerId, s.Name, s.Day, s.DueAt, km is { } far ? Math.Round(far, 1) : null, s.ActivityId, activity?.State, activity?.DoneAt, s.ByHand);
        });
        return new(
            plan.Id, plan.OwnerId!.Value, plan.Week, plan.State, WorkingDays(plan.Week), await PerDayAsync(db, ct), [.. stops], unplanned, plan.Comment,
            plan.ApprovalId, ETags.Write(plan.Version));
    }

    private static (DateTimeOffset Start, DateTimeOffset End) Span(VisitPlan plan) => (ChinaTime.Start(plan.Week), ChinaTime.Start(plan.Week.AddDays(DaysOfWeek)));

    private static async Task<List<VisitCandidate>> ReadAsync(CustomersDbContext db, IQueryable<Guid> ids, CancellationToken ct)
    {
        var rows = await (
            from customer in db.Customers.AsNoTracking()
            where ids.Contains(customer.Id)
            join standing in db.Standings on customer.Id equals standing.CustomerId
            join place in db.Places on customer.Id equals place.Id into places
            from place in places.DefaultIfEmpty()
            orderby standing.NextVisitDue, customer.Id
            select new { customer.Id, customer.Name, standing.NextVisitDue, Place = place, Territory = db.Territories.Where(t => t.Id == place.TerritoryId).Select(t => t.Name).FirstOrDefault() })
            .ToListAsync(ct);
        return rows.ConvertAll(r => new VisitCandidate(r.Id, r.Name, r.NextVisitDue, r.Place?.Point, r.Territory, r.Place?.Sequence));
    }
}
