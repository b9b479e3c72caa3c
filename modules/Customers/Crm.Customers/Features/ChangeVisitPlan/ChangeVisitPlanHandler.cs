using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeVisitPlan;

/// <summary>Only one's own plan, and only customers one may see.</summary>
public sealed class ChangeVisitPlanHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<VisitPlanDetails> Handle(ChangeVisitPlan command, CancellationToken ct)
    {
        var (me, wanted) = (actors.Current, command.Request.Stops);
        var plan = await db.VisitPlans.SingleOrDefaultAsync(p => p.Id == command.PlanId && p.OwnerId == me.StaffId, ct) ?? throw new NotFoundException();
        db.Expect(plan, ETags.Read(command.IfMatch));
        var known = (await VisitPlanner.OfAsync(db, me, [.. wanted.Select(s => s.CustomerId)], ct)).ToDictionary(c => c.CustomerId);
        if (wanted.FirstOrDefault(s => !known.ContainsKey(s.CustomerId)) is { } unknown)
            throw new RuleException("customers.customer.unknown", "stops", unknown.CustomerId);
        var proposed = plan.Stops.Where(s => !s.ByHand).Select(s => s.CustomerId).ToHashSet();
        plan.Set(
            [.. wanted.Select(s => new PlanStop(s.CustomerId, known[s.CustomerId].Name, s.Day, known[s.CustomerId].DueAt, ByHand: !proposed.Contains(s.CustomerId)))],
            VisitPlanner.WorkingDays(plan.Week), await VisitPlanner.PerDayAsync(db, ct));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await VisitPlanner.DetailsAsync(db, plan, ct);
    }
}
