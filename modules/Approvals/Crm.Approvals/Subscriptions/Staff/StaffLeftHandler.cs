using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.Approvals.Features;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Approvals.Subscriptions.Staff;

/// <summary>What waits for somebody who left waits for the successor.</summary>
public sealed class StaffLeftHandler(ApprovalsDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<OutgoingMessages> Handle(StaffLeft left, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var organisation = await db.LoadAsync(ct);
        var messages = new OutgoingMessages();
        var waiting = await db.Requests.WithSteps().Where(r => r.State == RequestState.Open
            && db.Set<ApprovalStep>().Any(s => s.RequestId == r.Id && s.Assignments.Any(a => a.StaffId == left.StaffId && a.Outcome == null && !a.Passed)))
            .ToListAsync(ct);
        foreach (var request in waiting)
        {
            var told = request.HandOver(left.StaffId, left.SuccessorId, organisation.FinderFor(request, now));
            messages.AddRange(ApprovalNews.Of(request, told, organisation, now));
        }
        return messages;
    }
}
