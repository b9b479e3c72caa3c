using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Wolverine;

namespace Crm.Approvals.Features.Withdraw;

/// <summary>Carries the command out.</summary>
public sealed class WithdrawHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ApprovalDetails, OutgoingMessages)> Handle(Withdraw command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        if (request.RequestedBy != actor.StaffId)
            throw new ForbiddenException("approvals.not_yours");
        request.Withdraw(command.Request.Reason, now);
        var organisation = await db.LoadAsync(ct);
        return (RequestView.Of(request, organisation, actor.StaffId), ApprovalNews.Of(request, [], organisation, now));
    }
}
