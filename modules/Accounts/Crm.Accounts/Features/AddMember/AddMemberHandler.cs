using Crm.Accounts.Contracts;
using Crm.Accounts.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.AddMember;

/// <summary>Carries the command out and tells the person.</summary>
public sealed class AddMemberHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<OutgoingMessages> Handle(AddMember command, CancellationToken ct)
    {
        var (request, me) = (command.Request, desk.Actor.StaffId);
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        var person = await desk.PersonAsync(request.StaffId, "staffId", ct);
        var messages = new OutgoingMessages { account.Add(person.Id, request.Role, request.From, request.Until, me, desk.Today, desk.Now) };
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        if (KeyAccountNews.Of(account, customer, "accounts.team.added", [person.Id], me, desk.Now) is { } news)
            messages.Add(news);
        return messages;
    }
}
