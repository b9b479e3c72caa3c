using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Features.FindProjects;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ProjectFunnel;

internal static class ProjectFunnelEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/development-projects/funnel", HandleAsync)
        .RequirePermission(CustomersPermissions.ProjectRead)
        .WithSummary("How far development projects come, step by step, with the rates of approval and success");

    private static async Task<Contracts.Api.ProjectFunnel> HandleAsync(
        DateOnly? from, DateOnly? to, Guid? ownerId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var last = to ?? ChinaTime.Today(now);
        var first = from ?? last.AddYears(-1).AddDays(1);
        if (last < first)
            throw new RuleException("customers.project.ends", "to", last.ToString("yyyy-MM-dd"), first.ToString("yyyy-MM-dd"));
        var found = ProjectList.Filtered(db, db.Projects.AsNoTracking().Visible(actors.Current), new ProjectFilter { OwnerId = ownerId, From = first, To = last }, now);
        // One row for each state with how far its projects came; a dozen rows, whatever there is.
        var cells = await found.GroupBy(p => p.State).Select(g => new FunnelCell
        {
            State = g.Key, Count = g.Count(), Surveyed = g.Count(p => p.SurveyedAt != null), Screened = g.Count(p => p.ScreenedAt != null && p.State != ProjectStates.ScreenedOut),
            Submitted = g.Count(p => p.SubmittedAt != null), Approved = g.Count(p => p.ApprovedAt != null), Reported = g.Count(p => p.ReportedAt != null),
            Expected = g.Sum(p => p.ExpectedYearly ?? 0), Achieved = g.Sum(p => p.Achieved ?? 0), Costs = g.Sum(p => p.Costs ?? 0),
        }).ToListAsync(ct);
        return FunnelCell.Funnel(first, last, cells);
    }
}
