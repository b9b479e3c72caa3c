using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CancelBulkRun;

internal static class CancelBulkRunEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/bulk/{id:guid}/cancel", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new CancelBulkRun(id), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Stops a run; what was done is done");
}
