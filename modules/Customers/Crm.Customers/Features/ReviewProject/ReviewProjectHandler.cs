using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ReviewProject;

/// <summary>Of two who decide at once one wins; the other is told that it changed (412).</summary>
public sealed class ReviewProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ProjectDetails, StaffNotified)> Handle(ReviewProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectReview, command.IfMatch, ct);
        var report = await db.ProjectReports.Where(r => r.ProjectId == project.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct)
            ?? throw new ConflictException("customers.project.state", project.Number, project.State);
        var move = project.Review(report, command.Request, (await db.ProjectRulesAsync(ct)).ReportEveryDays, me.StaffId, now);
        db.ProjectMoved(project, move);
        var news = ProjectNews.Of(project, await db.CustomerNameAsync(project.CustomerId, ct), move.Move, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ProjectDetailsAsync(project, me, now, ct), news);
    }
}
