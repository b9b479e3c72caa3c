using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CancelExpense;

/// <summary>It stays to be read, and is never counted.</summary>
public sealed class CancelExpenseHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ExpenseDetails> Handle(CancelExpense command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var application = await db.OwnExpenseAsync(command.ApplicationId, me, command.IfMatch, ct);
        db.ExpenseMoved(application, application.Cancel(command.Request.Reason, me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ExpenseDetailsAsync(application, now, ct);
    }
}
