using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CancelProject;

/// <summary>It stays to be read; another may be begun.</summary>
public sealed class CancelProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(CancelProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        db.ProjectMoved(project, project.Cancel(command.Request.Reason, me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
