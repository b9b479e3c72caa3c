using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Privacy;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.RecordPersonExport;

/// <summary>An export is answered by it; the audit says how much went out, not what.</summary>
public sealed class RecordPersonExportHandler(CustomersDbContext db, AuditWriter audit, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(RecordPersonExport command, CancellationToken ct)
    {
        var found = await db.PersonRequestAsync(command.RequestId, ct);
        found.Exported(actors.Current.StaffId, time.GetUtcNow());
        audit.Add(db, "exported", nameof(PersonRequest), found.Id.ToString(), new { rows = command.Request.Rows, format = command.Request.Format });
    }
}
