using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Subscriptions.Approvals;

/// <summary>The approvers decided about a complaint's remedy: the process goes on, or back (S-10).</summary>
public sealed class ApprovalDecidedHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Takes the decision, once; one about a request that is not out any more changes nothing.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.Kind != ApprovalKinds.ComplaintRemedy || e.Outcome == ApprovalOutcome.Withdrawn)
            return [];
        var found = await db.Cases.Include(c => c.Complaint).SingleOrDefaultAsync(c => c.Complaint!.ApprovalId == e.RequestId, ct);
        if (found?.Complaint is not { Stage: ComplaintStage.InApproval })
            return [];
        var approved = e.Outcome == ApprovalOutcome.Approved;
        var now = desk.Now;
        var lines = e.Decisions.Select(d => new ApprovalLine(d.Step, d.Name, Words.Of(d.Outcome), d.Comment, d.At));
        found.Step(approved ? ComplaintStep.Approve : ComplaintStep.Refuse, c => c.Decide(e.RequestId, approved, Words.Of(e.Outcome), e.Comment, lines, now),
            e.DecidedBy, await desk.CalendarAsync(found, ct), now, e.Comment, ("outcome", Words.Of(e.Outcome)));
        var messages = new OutgoingMessages();
        if (approved)
            messages.Add(CaseEvents.Decided(found, now));
        messages.AddIfAny(Notices.About(found, approved ? "service.complaint.approved" : "service.complaint.refused",
            [found.OwnerId, found.Complaint.ResponsibleId], e.DecidedBy, now, ("comment", e.Comment)));
        return messages;
    }
}
