using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ProposeVisits;

/// <summary>
/// Chooses who is due and spreads them over the working days that are left of the week. What was added by hand stays where it is, and so does whoever was visited or is being visited.
/// </summary>
public sealed class ProposeVisitsHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<VisitPlanDetails> Handle(ProposeVisits command, CancellationToken ct)
    {
        var (me, today) = (actors.Current, ChinaTime.Today(time.GetUtcNow()));
        var monday = VisitPlanner.Week(command.Request.Week, today);
        var plan = await db.OwnPlanAsync(me, monday, ct);
        var (days, perDay) = (VisitPlanner.WorkingDays(monday), await VisitPlanner.PerDayAsync(db, ct));
        List<DateOnly> left = [.. days.Where(day => day >= today)];
        var visited = await db.VisitedAsync(plan, ct);
        List<PlanStop> kept = [.. plan.Stops.Where(s => s.ByHand || visited.Contains(s.CustomerId))];
        var due = await VisitPlanner.DueAsync(
            db, me.StaffId, monday, await OfSegmentAsync(command.Request.Segment, me, ct), [.. kept.Select(s => s.CustomerId)], left.Count * perDay, ct);
        var proposed = VisitWeek.Propose(due, left, perDay, [.. kept.Select(s => s.Day)]);
        plan.Set([.. kept, .. proposed.Select(v => new PlanStop(v.Customer.CustomerId, v.Customer.Name, v.Day, v.Customer.DueAt))], days, perDay);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await VisitPlanner.DetailsAsync(db, plan, ct);
    }

    private async Task<IQueryable<Guid>?> OfSegmentAsync(Guid? segment, Actor me, CancellationToken ct) => segment is null
        ? null
        : CustomerList.Filtered(db, db.Customers, await new CustomerFilter { Segment = segment }.ResolvedAsync(db, me, ct)).Select(c => c.Id);
}
