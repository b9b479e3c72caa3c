using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.FileMarketReport;

internal static class FileMarketReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/market-reports", (FileMarketReportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<FiledMarketReport>(new FileMarketReport(request), ct))
        .RequirePermission(CustomersPermissions.ReportWrite)
        .WithSummary("Files an urgent market report; the manager is told at once");
}
