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

namespace Crm.Customers.Features.FindMarketReports;

internal static class FindMarketReportsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/market-reports", async (string? kind, bool? shared, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct) =>
        {
            var rows = Keyset.Limit(limit);
            var (me, reports) = (actors.Current.StaffId, db.MarketReportsSeenBy(actors.Current).AsNoTracking());
            if (Choice.Of("kind", kind, MarketReportKinds.All) is { } one)
                reports = reports.Where(r => r.Kind == one);
            if (shared is { } open)
                reports = reports.Where(r => r.Shared == open);
            var found = await reports.InOrder(r => r.At, r => r.Id, descending: true, cursor).Take(rows + 1).Select(r => new MarketReportDetails(
                r.Id, r.Kind, r.Title, r.Text, r.CustomerId, r.CustomerName, r.OwnerId!.Value, r.At, r.Shared, r.OwnerId == me, false, null)).ToListAsync(ct);
            var (items, next) = Keyset.Cut(found, rows, r => Keyset.Write(r.At, r.Id));
            return new Page<MarketReportDetails>(items, next);
        })
        .RequirePermission(CustomersPermissions.ReportRead)
        .WithSummary("Market reports of one's team, and the shared ones");
}
