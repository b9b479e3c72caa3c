using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.UndoBulkRun;

/// <summary>Begins to take a run back; whoever started it must still be allowed to do such a thing.</summary>
public sealed class UndoBulkRunHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(BulkRunStatus, WorkBulkRun.WorkBulkRun)> Handle(UndoBulkRun command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var run = await db.OwnBulkRunAsync(command.RunId, me, ct);
        run.Undo(now);
        if (!me.Has(BulkActions.Permission(run.Kind, run.Request!.Action)))
            throw new ForbiddenException();
        return (run.Status(now), new WorkBulkRun.WorkBulkRun(run.Id));
    }
}
