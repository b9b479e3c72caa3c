using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.WithdrawProject;

/// <summary>Takes it back here at once, and tells the approvers.</summary>
public sealed class WithdrawProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ProjectDetails, ApprovalWithdrawn)> Handle(WithdrawProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        db.ProjectMoved(project, project.Withdraw(command.Request.Reason, me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ProjectDetailsAsync(project, me, now, ct), new ApprovalWithdrawn(project.ApprovalId!.Value, me.StaffId, command.Request.Reason.Trim(), now));
    }
}
