using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.PlanActivity;

/// <summary>Plans an activity for a customer or lead the person may see.</summary>
public sealed class PlanActivityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<PlannedActivity> Handle(PlanActivity command, CancellationToken ct)
    {
        var about = await ActivityAccess.CheckAsync(db, actors.Current, command.Fields, ct);
        var activity = Activity.Plan(command.Fields, about, actors.Current, time.GetUtcNow());
        db.Activities.Add(activity);
        return new PlannedActivity(activity.Id);
    }
}
