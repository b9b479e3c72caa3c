using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.AddVisit;

/// <summary>Adds a customer who need not be due; the week's plan begins with it where there is none.</summary>
public sealed class AddVisitHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<VisitPlanDetails> Handle(AddVisit command, CancellationToken ct)
    {
        var (me, wanted) = (actors.Current, command.Stop);
        var monday = VisitPlanner.Week(wanted.Day, ChinaTime.Today(time.GetUtcNow()));
        var known = (await VisitPlanner.OfAsync(db, me, [wanted.CustomerId], ct)).SingleOrDefault()
            ?? throw new RuleException("customers.customer.unknown", "customerId", wanted.CustomerId);
        var plan = await db.OwnPlanAsync(me, monday, ct);
        plan.Set(
            [.. plan.Stops, new PlanStop(known.CustomerId, known.Name, wanted.Day, known.DueAt, ByHand: true)], VisitPlanner.WorkingDays(monday), await VisitPlanner.PerDayAsync(db, ct));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await VisitPlanner.DetailsAsync(db, plan, ct);
    }
}
