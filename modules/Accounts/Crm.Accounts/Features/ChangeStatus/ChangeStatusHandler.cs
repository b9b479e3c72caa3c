using Crm.Accounts.Contracts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;

namespace Crm.Accounts.Features.ChangeStatus;

/// <summary>Carries the command out.</summary>
public sealed class ChangeStatusHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<IReadOnlyList<object>> Handle(ChangeStatus command, CancellationToken ct)
    {
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.KeyAccountManage).LoadAsync(command.Id, ct);
        desk.Db.Expect(account, ETags.Read(command.IfMatch));
        return account.ChangeStatus(command.Request.Status, command.Request.Reason.Trim(), desk.Actor.StaffId, desk.Now);
    }
}
