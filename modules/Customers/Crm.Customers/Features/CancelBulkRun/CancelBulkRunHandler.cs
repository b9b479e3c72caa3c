using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CancelBulkRun;

/// <summary>Waits for the records that are being dealt with, then stops.</summary>
public sealed class CancelBulkRunHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(CancelBulkRun command, CancellationToken ct) =>
        (await db.OwnBulkRunAsync(command.RunId, actors.Current, ct)).Cancel(time.GetUtcNow());
}
