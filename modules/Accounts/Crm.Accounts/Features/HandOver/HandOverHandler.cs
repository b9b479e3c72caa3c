using Crm.Accounts.Contracts;
using Crm.Accounts.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.HandOver;

/// <summary>Carries the command out and tells both managers.</summary>
public sealed class HandOverHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<OutgoingMessages> Handle(HandOver command, CancellationToken ct)
    {
        var me = desk.Actor.StaffId;
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        var (before, manager) = (account.ManagerId, await desk.PersonAsync(command.Request.ManagerId, "managerId", ct));
        var messages = new OutgoingMessages
        {
            account.HandOver(manager.Id, manager.UnitId, command.Request.Reason.Trim(), me, desk.Today, desk.Now),
        };
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        if (KeyAccountNews.Of(account, customer, "accounts.handed-over", [before, manager.Id], me, desk.Now) is { } news)
            messages.Add(news);
        return messages;
    }
}
