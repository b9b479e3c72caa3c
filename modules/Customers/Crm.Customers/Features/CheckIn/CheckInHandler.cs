using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CheckIn;

/// <summary>Notes time and place of the first arrival.</summary>
public sealed class CheckInHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<VisitDetails> Handle(CheckIn command, CancellationToken ct)
    {
        var visit = await db.VisitAsync(command.ActivityId, actors.Current, ct);
        if (visit.State != "open")
            throw new RuleException("customers.activity.closed", "state", visit.Subject, visit.State);
        var record = await db.RecordAsync(visit.Id, ct);
        record.CheckIn(command.Request, time.GetUtcNow());
        return await db.VisitDetailsAsync(visit, record, ct);
    }
}
