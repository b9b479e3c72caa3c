using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.SubmitNomination;

/// <summary>Carries the command out.</summary>
public sealed class SubmitNominationHandler(AccountDesk desk, ErrorTexts texts)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(SubmitNomination command, CancellationToken ct)
    {
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        var manager = await desk.PersonAsync(account.ManagerId, "managerId", ct);
        var me = desk.Actor.StaffId;
        return RecognitionRequest.Of(account, account.Submit(me, desk.Now), customer, manager, me, desk.Now, texts);
    }
}
