using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.WithdrawExpense;

/// <summary>Takes it back here at once, and tells the approvers.</summary>
public sealed class WithdrawExpenseHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ExpenseDetails, ApprovalWithdrawn)> Handle(WithdrawExpense command, CancellationToken ct)
    {
        var (me, now, reason) = (actors.Current, time.GetUtcNow(), command.Request.Reason);
        var application = await db.OwnExpenseAsync(command.ApplicationId, me, command.IfMatch, ct);
        db.ExpenseMoved(application, application.Withdraw(reason, me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ExpenseDetailsAsync(application, now, ct), new ApprovalWithdrawn(application.ApprovalId!.Value, me.StaffId, reason.Trim(), now));
    }
}
