using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Features.WorkBulkRun;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.StartBulkRun;

/// <summary>What is wrong for every record is told now, at its field; the rest record by record.</summary>
public sealed class StartBulkRunHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(BulkRunStatus, WorkBulkRun.WorkBulkRun)> Handle(StartBulkRun command, CancellationToken ct)
    {
        var (me, request, now) = (actors.Current, command.Request, time.GetUtcNow());
        var run = await db.OwnBulkRunAsync(command.RunId, me, ct);
        Choice.Of("action", request.Action, BulkActions.Of(run.Kind));
        if (!me.Has(BulkActions.Permission(run.Kind, request.Action)))
            throw new ForbiddenException();
        await CheckAsync(run, request, me, ct);
        run.Start(request with { Note = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim() }, CultureInfo.CurrentUICulture.Name, now);
        return (run.Status(now), new WorkBulkRun.WorkBulkRun(run.Id));
    }

    private async Task CheckAsync(BulkRun run, BulkRequest request, Actor me, CancellationToken ct)
    {
        switch (request.Action)
        {
            case BulkActions.Assign:
                // Giving to a colleague needs more than one's own records, and the colleague must be here.
                await OwnerChoice.DecideAsync(db, me, BulkActions.Permission(run.Kind, request.Action), request.OwnerId, false, null, ct);
                break;
            case BulkActions.SetField when BulkFields.IsOfArchive(request.Field!) && run.Kind == BulkKinds.Customer:
                BulkValue.OfArchive(await db.ArchiveFieldSetAsync(ct), request);
                break;
            case BulkActions.SetField:
                Choice.Of("field", request.Field, BulkFields.Of(run.Kind));
                BulkValue.Check(run.Kind, request);
                if (request.Field == BulkFields.Territory)
                    await db.CheckTerritoryAsync(request.Value, me, ct);
                break;
            case BulkActions.AddToSegment or BulkActions.RemoveFromSegment:
                BulkValue.CheckFrozen(await db.SegmentAsync(request.SegmentId!.Value, me, ct));
                break;
        }
    }
}
