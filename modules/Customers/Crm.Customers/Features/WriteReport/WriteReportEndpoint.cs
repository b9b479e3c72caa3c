using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WriteReport;

internal static class WriteReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/reports/own/{kind}/{on}", (string kind, DateOnly on, WriteReportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ReportDetails>(new WriteReport(kind, on, request), ct))
        .RequirePermission(CustomersPermissions.ReportWrite)
        .WithSummary("Saves one's own report, and hands it in");
}
