using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.Approvals.Features;
using Crm.BuildingBlocks.Modules;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Approvals.Subscriptions.Any;

/// <summary>The requesting module takes its request back; too late once it ended.</summary>
public sealed class ApprovalWithdrawnHandler(ApprovalsDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalWithdrawn withdrawn, CancellationToken ct)
    {
        var request = await db.Requests.WithSteps().SingleOrDefaultAsync(r => r.Id == withdrawn.RequestId, ct)
            ?? throw new NotYetKnownException($"approval request {withdrawn.RequestId}");
        if (request.State != RequestState.Open)
            return [];
        var now = time.GetUtcNow();
        request.Withdraw(withdrawn.Reason, now);
        return ApprovalNews.Of(request, [], await db.LoadAsync(ct), now);
    }
}
