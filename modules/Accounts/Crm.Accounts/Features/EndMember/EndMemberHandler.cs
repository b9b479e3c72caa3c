using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Shared;

namespace Crm.Accounts.Features.EndMember;

/// <summary>Carries the command out.</summary>
public sealed class EndMemberHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<AccountTeamChanged> Handle(EndMember command, CancellationToken ct)
    {
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        return account.End(command.MemberId, command.Until, desk.Actor.StaffId, desk.Today, desk.Now);
    }
}
