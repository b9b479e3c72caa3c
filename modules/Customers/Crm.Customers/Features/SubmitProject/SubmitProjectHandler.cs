using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SubmitProject;

/// <summary>Asks for the approval; what is decided comes back as an event.</summary>
public sealed class SubmitProjectHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ProjectDetails, ApprovalRequested)> Handle(SubmitProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        db.ProjectMoved(project, project.Submit(me.StaffId, now));
        var request = await db.ProjectRequestAsync(project, me.StaffId, texts, now, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ProjectDetailsAsync(project, me, now, ct), request);
    }
}
