using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.TeamBoard;

internal static class TeamBoardEndpoint
{
    private const int FewWeeks = 4;
    private const int MostWeeks = 12;
    private const int DaysOfWeek = 7;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/team-board", async (DateOnly? week, int? weeks, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var count = weeks ?? FewWeeks;
            if (count is < 1 or > MostWeeks)
                throw new RuleException("customers.rules.range", "weeks", count, 1, MostWeeks);
            var last = week ?? ChinaTime.Today(time.GetUtcNow());
            if (last.Year is < 2000 or > 2999)
                throw new RuleException("customers.activity.when", "week", last.ToString("O"));
            var first = WorkReport.Monday(last).AddDays(-DaysOfWeek * (count - 1));
            var staff = await db.Staff.AsNoTracking().Visible(actors.Current, CustomersPermissions.ActivityRead).Where(s => s.Active)
                .ToDictionaryAsync(s => s.StaffId, s => s.Name, ct);
            return await TeamFigures.ReadAsync(db, staff, first, count, ct);
        })
        .RequirePermission(CustomersPermissions.ActivityRead)
        .WithSummary("Planned against done, effective visits and the funnel, per person and week");
}
