using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.GetMarketReport;

internal static class GetMarketReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/market-reports/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
        {
            var me = actors.Current;
            var r = await db.MarketReportsSeenBy(me).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException();
            var shares = me.Scope(CustomersPermissions.ReportRead) > RecordScope.Own && me.Reaches(CustomersPermissions.ReportRead, r);
            return new MarketReportDetails(
                r.Id, r.Kind, r.Title, r.Text, r.CustomerId, r.CustomerName, r.OwnerId!.Value, r.At, r.Shared,
                r.OwnerId == me.StaffId && me.Has(CustomersPermissions.ReportWrite), shares, ETags.Write(r.Version));
        })
        .RequirePermission(CustomersPermissions.ReportRead)
        .WithSummary("One market report of one's team, or a shared one");
}
