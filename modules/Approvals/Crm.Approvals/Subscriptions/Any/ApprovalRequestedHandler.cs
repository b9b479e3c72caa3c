using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.Approvals.Features;
using Crm.BuildingBlocks.Modules;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Approvals.Subscriptions.Any;

/// <summary>Takes a module's request in and asks the first step's approvers. Idempotent on the request's id.</summary>
public sealed class ApprovalRequestedHandler(ApprovalsDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalRequested asked, CancellationToken ct)
    {
        if (await db.Requests.AnyAsync(r => r.Id == asked.RequestId, ct))
            return [];
        if (!await db.Staff.AnyAsync(s => s.Id == asked.RequestedBy, ct))
            throw new NotYetKnownException($"staff {asked.RequestedBy}");
        var policy = await db.Policies.Where(p => p.Kind == asked.Kind).OrderByDescending(p => p.Number).FirstOrDefaultAsync(ct)
            ?? new ApprovalPolicy(asked.Kind, 0, [new PolicyStep(PolicyStep.Manager, StepMode.One, null, 24, 72)], asked.At);
        var now = time.GetUtcNow();
        var organisation = await db.LoadAsync(ct);
        var request = new ApprovalRequest(asked, policy);
        db.Requests.Add(request);
        return ApprovalNews.Of(request, request.Start(organisation.FinderFor(request, now), now), organisation, now);
    }
}
