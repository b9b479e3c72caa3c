using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Features.ImportRows;

namespace Crm.Customers.Features.CancelImport;

/// <summary>Waits for the rows that are being looked at, then stops.</summary>
public sealed class CancelImportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(CancelImport command, CancellationToken ct)
    {
        var import = await db.LockImportAsync(command.ImportId, ct);
        if (import is null || import.By != actors.Current.StaffId)
            throw new NotFoundException();
        import.Cancel(time.GetUtcNow());
    }
}
