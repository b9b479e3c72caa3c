using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.SettleExpense;

/// <summary>Of two who settle at once one wins; the other is told that it changed (412).</summary>
public sealed class SettleExpenseHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ExpenseDetails, StaffNotified)> Handle(SettleExpense command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var application = await db.ExpenseToSettleAsync(command.ApplicationId, me, command.IfMatch, ct);
        db.ExpenseMoved(application, application.Settle(command.Request, me.StaffId, ChinaTime.Today(now), now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ExpenseDetailsAsync(application, now, ct), ExpenseNews.Of(application, "settled", now));
    }
}
