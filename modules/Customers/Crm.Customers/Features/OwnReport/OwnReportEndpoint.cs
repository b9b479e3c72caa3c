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

namespace Crm.Customers.Features.OwnReport;

internal static class OwnReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/reports/own", async (string kind, DateOnly? on, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var (me, today) = (actors.Current, ChinaTime.Today(time.GetUtcNow()));
            var wanted = Choice.Of("kind", kind, ReportKinds.All) ?? ReportKinds.Daily;
            var day = WorkReport.DayOf(wanted, on ?? today, today);
            var report = await db.WorkReports.AsNoTracking().SingleOrDefaultAsync(r => r.OwnerId == me.StaffId && r.Kind == wanted && r.On == day, ct);
            var facts = report?.Facts ?? await ReportDraft.FactsAsync(db, me.StaffId, wanted, day, ct);
            return report?.Details(facts, me) ?? new ReportDetails(null, wanted, day, me.StaffId, facts, null, null, null, null, [], false);
        })
        .RequirePermission(CustomersPermissions.ReportWrite)
        .WithSummary("One's own report, drafted from what was done");
}
