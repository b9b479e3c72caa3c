using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;

namespace Crm.Accounts.Features.ChangeNomination;

/// <summary>Carries the command out.</summary>
public sealed class ChangeNominationHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ChangeNomination command, CancellationToken ct)
    {
        var request = command.Request;
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        desk.Db.Expect(account, ETags.Read(command.IfMatch));
        var manager = await desk.PersonAsync(request.ManagerId, "managerId", ct);
        var nomination = new Nomination(request.Tier, manager.Id, manager.UnitId, request.Reason.Trim(), request.ExpectedYearly, request.Currency ?? Company.Currency);
        account.ChangeNomination(nomination, desk.Actor.StaffId, desk.Now);
    }
}
