using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.StartBulkRun;

internal static class StartBulkRunEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/bulk/{id:guid}/start", (Guid id, BulkRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<BulkRunStatus>(new StartBulkRun(id, request), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Does something with the chosen records, in the background");
}
