using Crm.Approvals.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The approvers decided about the development of a new customer (C-13); whoever develops it is told.</summary>
public sealed class ProjectDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once: one about another request than the latest changes nothing.</summary>
    public async Task<StaffNotified?> Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.SubjectType != ProjectRequest.SubjectType)
            return null;
        if (await db.Projects.SingleOrDefaultAsync(p => p.Id == e.SubjectId && p.ApprovalId == e.RequestId, ct) is not { } project)
            return null;
        var (approved, rejected) = (e.Outcome == ApprovalOutcome.Approved, e.Outcome == ApprovalOutcome.Rejected);
        if (project.Decide(e.RequestId, approved, rejected, e.Comment, e.DecidedBy, e.At) is not { } move)
            return null;
        db.ProjectMoved(project, move);
        return ProjectNews.Of(project, await db.CustomerNameAsync(project.CustomerId, ct), move.Move, e.At);
    }
}
