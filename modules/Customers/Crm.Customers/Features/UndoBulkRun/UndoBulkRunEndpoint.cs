using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.UndoBulkRun;

internal static class UndoBulkRunEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/bulk/{id:guid}/undo", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<BulkRunStatus>(new UndoBulkRun(id), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Takes back what a run did, where it is still so");
}
