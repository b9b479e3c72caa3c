using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Customers.Features.FindActivities;

namespace Crm.Customers.Features.ChangeActivity;

/// <summary>Changes an open activity unless somebody else was first (412).</summary>
public sealed class ChangeActivityHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<ActivityDetails> Handle(ChangeActivity command, CancellationToken ct)
    {
        var activity = await db.ActivityAsync(command.ActivityId, actors.Current, CustomersPermissions.ActivityWrite, ct);
        db.Expect(activity, ETags.Read(command.IfMatch));
        activity.Change(command.Fields, await ActivityAccess.CheckAsync(db, actors.Current, command.Fields, ct));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return activity.Details();
    }
}
