using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindReports;

internal static class FindReportsEndpoint
{
    private const string Team = "team";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports", FindAsync).RequirePermission(CustomersPermissions.ReportRead).WithSummary("Lists reports that were handed in");
        api.MapGet("/reports/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
            {
                var report = await db.ReportAsync(id, actors.Current, ct);
                return report.Details(report.Facts ?? await ReportDraft.FactsAsync(db, report.OwnerId!.Value, report.Kind, report.On, ct), actors.Current);
            })
            .RequirePermission(CustomersPermissions.ReportRead).WithSummary("One report");
    }

    private static async Task<Page<ReportSummary>> FindAsync([AsParameters] ReportFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var reports = db.WorkReports.AsNoTracking().Readable(actors.Current).Where(r => r.SubmittedAt != null);
        if (Choice.Of("kind", filter.Kind, ReportKinds.All) is { } kind)
            reports = reports.Where(r => r.Kind == kind);
        if (Whose.Read(filter.Who ?? Team, actors.Current.StaffId).StaffId is { } person)
            reports = reports.Where(r => r.OwnerId == person);
        if (filter.From is { } from)
            reports = reports.Where(r => r.On >= from);
        if (filter.To is { } to)
            reports = reports.Where(r => r.On <= to);
        var rows = await reports.InOrder(r => r.SubmittedAt!.Value, r => r.Id, descending: true, filter.Cursor).Take(limit + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, r => Keyset.Write(r.SubmittedAt!.Value, r.Id));
        return new(
            [.. items.Select(r => new ReportSummary(r.Id, r.Kind, r.On, r.OwnerId!.Value, r.SubmittedAt!.Value, r.Summary, r.Facts?.Done.Sum(d => d.Count) ?? 0, r.Comments.Count))],
            next);
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindReportsAsync"/>.</summary>
internal sealed record ReportFilter
{
    public string? Kind { get; init; }
    public string? Who { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
