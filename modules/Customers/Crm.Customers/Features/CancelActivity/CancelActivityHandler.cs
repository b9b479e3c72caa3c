using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CancelActivity;

/// <summary>Calls an activity off; it is kept with the reason.</summary>
public sealed class CancelActivityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(CancelActivity command, CancellationToken ct)
    {
        var activity = await db.ActivityAsync(command.ActivityId, actors.Current, CustomersPermissions.ActivityWrite, ct);
        activity.Cancel(command.Request.Reason, actors.Current.StaffId, time.GetUtcNow());
    }
}
