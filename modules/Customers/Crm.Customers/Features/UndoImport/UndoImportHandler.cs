using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Begins to take an import back.</summary>
public sealed class UndoImportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ImportStatus, UndoImportRows)> Handle(UndoImport command, CancellationToken ct)
    {
        var import = await db.LockImportAsync(command.ImportId, ct);
        if (import is null || import.By != actors.Current.StaffId)
            throw new NotFoundException();
        import.Undo(time.GetUtcNow());
        return (import.Status(time.GetUtcNow()), new UndoImportRows(import.Id));
    }
}
