using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ReportProject;

/// <summary>Reports are numbered; the manager looks at each.</summary>
public sealed class ReportProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(ReportProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        var number = 1 + await db.ProjectReports.CountAsync(r => r.ProjectId == project.Id, ct);
        var (report, move) = project.Report(command.Report, number, me.StaffId, now);
        db.ProjectReports.Add(report);
        db.ProjectMoved(project, move);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
