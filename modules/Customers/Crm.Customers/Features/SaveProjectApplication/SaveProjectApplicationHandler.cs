using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SaveProjectApplication;

/// <summary>It may be kept with gaps; submitting asks for what is missing.</summary>
public sealed class SaveProjectApplicationHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(SaveProjectApplication command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        await db.CheckStaffAsync("responsible", [.. (command.Application.Responsible ?? []).Except(project.Responsible)], ct);
        project.Apply(command.Application);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
