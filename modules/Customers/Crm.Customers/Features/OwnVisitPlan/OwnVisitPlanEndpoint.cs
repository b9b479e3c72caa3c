using Crm.BuildingBlocks.Calendars;
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

namespace Crm.Customers.Features.OwnVisitPlan;

internal static class OwnVisitPlanEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/visit-plans/own", async (DateOnly? week, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var me = actors.Current.StaffId;
            var monday = WorkReport.Monday(week ?? ChinaTime.Today(time.GetUtcNow()));
            return await db.VisitPlans.AsNoTracking().SingleOrDefaultAsync(p => p.OwnerId == me && p.Week == monday, ct) is { } plan
                ? await VisitPlanner.DetailsAsync(db, plan, ct)
                : new VisitPlanDetails(null, me, monday, VisitPlanStates.Draft, VisitPlanner.WorkingDays(monday), await VisitPlanner.PerDayAsync(db, ct), [], 0, null, null, null);
        })
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("One's own visit plan of a week");
}
