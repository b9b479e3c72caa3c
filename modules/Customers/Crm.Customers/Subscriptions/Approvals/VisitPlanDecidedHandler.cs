using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The manager decided about a visit plan (C-51): approved, its visits are planned; else it goes back to be changed.</summary>
public sealed class VisitPlanDecidedHandler(CustomersDbContext db)
{
    private const int FirstHour = 9;
    private const int LastMinute = 8 * 60;

    /// <summary>Takes the decision, once.</summary>
    public async Task Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.Kind != ApprovalKinds.VisitPlan)
            return;
        var plan = await db.VisitPlans.SingleOrDefaultAsync(p => p.Id == e.SubjectId && p.ApprovalId == e.RequestId, ct);
        if (plan is not { State: VisitPlanStates.Submitted })
            return;
        if (e.Outcome == ApprovalOutcome.Approved)
            plan.Approve(e.Comment, Planned(plan, e.At));
        else
            plan.Return(e.Comment);
    }

    private Dictionary<Guid, Guid> Planned(VisitPlan plan, DateTimeOffset now)
    {
        var planner = Actor.System with { StaffId = plan.OwnerId!.Value, UnitId = plan.UnitId };
        var made = new Dictionary<Guid, Guid>();
        foreach (var day in plan.Stops.GroupBy(s => s.Day))
        {
            var stops = day.ToList();
            for (var i = 0; i < stops.Count; i++)
            {
                var due = ChinaTime.Start(day.Key).AddHours(FirstHour).AddMinutes((double)LastMinute * i / stops.Count);
                var activity = Activity.Plan(new ActivityFields("visit", plan.Subject!, due, stops[i].CustomerId), stops[i].Name, planner, now);
                db.Activities.Add(activity);
                made[stops[i].CustomerId] = activity.Id;
            }
        }
        return made;
    }
}
