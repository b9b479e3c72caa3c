using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.MoveActivity;

internal static class MoveActivityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/activities/{id:guid}/move", (Guid id, MoveActivityRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ActivityDetails>(new MoveActivity(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Puts an open activity to another time");
}
