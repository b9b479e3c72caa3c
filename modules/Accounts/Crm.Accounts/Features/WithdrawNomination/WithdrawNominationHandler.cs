using Crm.Accounts.Shared;
using Crm.Approvals.Contracts.Events;

namespace Crm.Accounts.Features.WithdrawNomination;

/// <summary>Carries the command out.</summary>
public sealed class WithdrawNominationHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalWithdrawn> Handle(WithdrawNomination command, CancellationToken ct)
    {
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        var me = desk.Actor.StaffId;
        return new ApprovalWithdrawn(account.Withdraw(command.Reason, me, desk.Now), me, command.Reason, desk.Now);
    }
}
