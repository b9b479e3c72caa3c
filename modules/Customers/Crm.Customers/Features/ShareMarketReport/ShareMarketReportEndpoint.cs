using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ShareMarketReport;

internal static class ShareMarketReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/market-reports/{id:guid}/shared", (Guid id, ShareMarketReportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ShareMarketReport(id, request), ct))
        .RequirePermission(CustomersPermissions.ReportRead)
        .WithSummary("Opens a market report to everybody, or not any more");
}
