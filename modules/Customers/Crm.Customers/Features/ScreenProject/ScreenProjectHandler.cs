using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ScreenProject;

/// <summary>Keeps the screening with the thresholds and the assessment of that day.</summary>
public sealed class ScreenProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(ScreenProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        var said = command.Request;
        var outlook = await db.ScreeningOutlookAsync(project, said.ExpectedYearly, now, ct);
        var screening = new ProjectScreening(
            outlook.Parts.All(p => p.Passed), outlook.Parts, outlook.Assessment?.Id, said.ExpectedYearly, said.Judgement, said.Exception, me.StaffId, now);
        db.ProjectMoved(project, project.Screen(screening, said.GoOn));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
