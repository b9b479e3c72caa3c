using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.FindActivities;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.MoveActivity;

/// <summary>Moves an open activity unless somebody else was first (412).</summary>
public sealed class MoveActivityHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<ActivityDetails> Handle(MoveActivity command, CancellationToken ct)
    {
        var activity = await db.ActivityAsync(command.ActivityId, actors.Current, CustomersPermissions.ActivityWrite, ct);
        db.Expect(activity, ETags.Read(command.IfMatch));
        activity.Move(command.Request.DueAt);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return activity.Details();
    }
}
