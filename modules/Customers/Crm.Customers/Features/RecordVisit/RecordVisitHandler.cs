using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.CompleteActivity;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.RecordVisit;

/// <summary>The record beside the activity, and the activity finished as any other.</summary>
public sealed class RecordVisitHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<IReadOnlyList<object>> Handle(RecordVisit command, CancellationToken ct)
    {
        var told = command.Request;
        var visit = await db.VisitAsync(command.ActivityId, actors.Current, ct);
        (await db.RecordAsync(visit.Id, ct)).Tell(told);
        var outcome = new CompleteActivityRequest(told.Report, told.NextStep, told.NextDueAt, told.ReachedContactId, told.Reached);
        return await new CompleteActivityHandler(db, actors, time).Handle(new CompleteActivity.CompleteActivity(visit.Id, outcome), ct);
    }
}
