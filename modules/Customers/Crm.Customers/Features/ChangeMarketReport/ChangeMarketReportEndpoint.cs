using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeMarketReport;

internal static class ChangeMarketReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/market-reports/{id:guid}", (Guid id, FileMarketReportRequest report, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ChangeMarketReport(id, report, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ReportWrite)
        .WithSummary("Corrects one's own market report");
}
