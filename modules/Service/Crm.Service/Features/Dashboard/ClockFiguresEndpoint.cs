using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Dashboard;

internal static class ClockFiguresEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/dashboard/clocks", FiguresAsync)
        .RequirePermission(ServicePermissions.DashboardRead)
        .WithSummary("Open cases by clock");

    private static async Task<ClockFigures> FiguresAsync(ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        var now = desk.Now;
        var groups = await db.Cases.Within(desk.Me, ServicePermissions.DashboardRead)
            .Where(c => c.Status != CaseStatus.Resolved && c.Status != CaseStatus.Closed)
            .GroupBy(c => c.Kind)
            .Select(g => new
            {
                Kind = g.Key,
                Count = g.Count(),
                Late = g.Count(c => c.NextDueAt <= now),
                Warning = g.Count(c => c.NextDueAt > now && c.NextWarnAt <= now),
                Ok = g.Count(c => c.NextWarnAt > now && c.NextDueAt < Case.NeverDue),
                Paused = g.Count(c => c.Resolution.PausedAt != null && c.Resolution.StoppedAt == null),
                Unassigned = g.Count(c => c.OwnerId == null),
            }).ToListAsync(ct);
        return new(groups.Sum(g => g.Ok), groups.Sum(g => g.Warning), groups.Sum(g => g.Late), groups.Sum(g => g.Paused),
            groups.Sum(g => g.Unassigned), [.. groups.OrderByDescending(g => g.Count).Select(g => new KindCount(g.Kind, g.Count))]);
    }
}
