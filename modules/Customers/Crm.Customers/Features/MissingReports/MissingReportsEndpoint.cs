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

namespace Crm.Customers.Features.MissingReports;

internal static class MissingReportsEndpoint
{
    private const int Most = 200;

    // Whoever owns customers or leads works with them, and so reports.
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/reports/missing", async (string kind, DateOnly? on, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var (me, today) = (actors.Current, ChinaTime.Today(time.GetUtcNow()));
            var wanted = Choice.Of("kind", kind, ReportKinds.All) ?? ReportKinds.Daily;
            var day = WorkReport.DayOf(wanted, on ?? today, today);
            return await db.Staff.AsNoTracking().Visible(me, CustomersPermissions.ReportRead)
                .Where(s => s.Active && (db.Customers.Any(c => c.OwnerId == s.StaffId) || db.Leads.Any(l => l.OwnerId == s.StaffId)))
                .Where(s => !db.WorkReports.Any(r => r.OwnerId == s.StaffId && r.Kind == wanted && r.On == day && r.SubmittedAt != null))
                .OrderBy(s => s.Name).Take(Most).Select(s => new MissingReport(s.StaffId, s.Name)).ToListAsync(ct);
        })
        .RequirePermission(CustomersPermissions.ReportRead)
        .WithSummary("Who works with customers and has not handed in the report");
}
