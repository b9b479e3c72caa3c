using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Stops it under its row lock, after the orders that are being booked.</summary>
public sealed class CancelOrderImportHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<TellRevenue?> Handle(CancelOrderImport command, CancellationToken ct)
    {
        await db.ImportAsync(command.ImportId, actors.Current, ct);
        db.ChangeTracker.Clear();
        var import = await db.LockImportAsync(command.ImportId, ct) ?? throw new NotFoundException();
        var booking = import.State == OrderImportStates.Booking;
        import.Cancel(time.GetUtcNow());
        return booking ? new TellRevenue(import.Id, Guid.Empty) : null;
    }
}
