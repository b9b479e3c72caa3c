using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CompleteActivity;

internal static class CompleteActivityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/activities/{id:guid}/complete", (Guid id, CompleteActivityRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new CompleteActivity(id, request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Says what came of an activity");
}
