using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeActivity;

internal static class ChangeActivityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/activities/{id:guid}", (Guid id, ActivityFields activity, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ActivityDetails>(new ChangeActivity(id, activity, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Changes an open activity");
}
