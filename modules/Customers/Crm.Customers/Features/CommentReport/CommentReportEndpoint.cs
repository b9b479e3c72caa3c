using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CommentReport;

internal static class CommentReportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/reports/{id:guid}/comments", (Guid id, CommentReportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new CommentReport(id, request), ct))
        .RequirePermission(CustomersPermissions.ReportRead)
        .WithSummary("Comments on a report of one's team");
}
