using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CancelActivity;

internal static class CancelActivityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/activities/{id:guid}/cancel", (Guid id, CancelActivityRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new CancelActivity(id, request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Calls an activity off, with a reason");
}
