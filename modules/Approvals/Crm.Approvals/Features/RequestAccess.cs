using Crm.Approvals.Contracts;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Features;

/// <summary>Who may see a request: who asks, who is or was asked, and holders of read-all; never who is party to the matter.</summary>
internal static class RequestAccess
{
    public static IQueryable<ApprovalRequest> VisibleTo(this ApprovalsDbContext db, Actor actor)
    {
        var me = actor.StaffId;
        var all = actor.Has(ApprovalsPermissions.ReadAll);
        return db.Requests.Where(r => !r.Involved.Contains(me)
            && (all || r.RequestedBy == me
                || db.Set<ApprovalStep>().Any(s => s.RequestId == r.Id && s.State != StepState.Waiting && s.Assignments.Any(a => a.StaffId == me))));
    }

    public static async Task<ApprovalRequest> LoadAsync(this ApprovalsDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.VisibleTo(actor).WithSteps().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException();
}
