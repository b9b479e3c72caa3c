using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Whose reports a person may read, and what the API tells of one.</summary>
internal static class ReportAccess
{
    /// <summary>Reports handed in by those within scope, and all of one's own.</summary>
    public static IQueryable<WorkReport> Readable(this IQueryable<WorkReport> reports, Actor actor) =>
        reports.Within(actor, CustomersPermissions.ReportRead).Where(r => r.SubmittedAt != null || r.OwnerId == actor.StaffId);

    public static async Task<WorkReport> ReportAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.WorkReports.Readable(actor).SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>Market reports of those within scope, and what was opened to everybody.</summary>
    public static IQueryable<MarketReport> MarketReportsSeenBy(this CustomersDbContext db, Actor actor)
    {
        var within = db.MarketReports.Within(actor, CustomersPermissions.ReportRead).Select(r => r.Id);
        return db.MarketReports.Where(r => r.Shared || within.Contains(r.Id));
    }

    /// <summary>The name of the customer that a market report comes from; 422 where the writer may not see it.</summary>
    public static async Task<string?> CustomerOfReportAsync(this CustomersDbContext db, Guid? customer, Actor actor, CancellationToken ct) => customer is { } id
        ? await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => c.Id == id).Select(c => c.Name).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("customers.customer.unknown", "customerId", id)
        : null;

    public static ReportDetails Details(this WorkReport report, ReportFacts facts, Actor reader) => new(
        report.Id, report.Kind, report.On, report.OwnerId!.Value, report.Facts ?? facts, report.Summary, report.Problems, report.Plan, report.SubmittedAt,
        report.Comments, report.SubmittedAt is not null && report.OwnerId != reader.StaffId && reader.Scope(CustomersPermissions.ReportRead) > RecordScope.Own);

    /// <summary>The people whose work a person may look at.</summary>
    public static IQueryable<StaffCopy> Visible(this IQueryable<StaffCopy> staff, Actor actor, string permission)
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        return actor.Scope(permission) switch
        {
            RecordScope.All => staff,
            RecordScope.UnitAndBelow => staff.Where(s => s.StaffId == me || below.Contains(s.UnitId)),
            RecordScope.Unit => staff.Where(s => s.StaffId == me || s.UnitId == unit),
            RecordScope.Own => staff.Where(s => s.StaffId == me),
            _ => staff.Where(_ => false),
        };
    }
}
