using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CheckIn;

internal static class CheckInEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/activities/{id:guid}/check-in", (Guid id, CheckInRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<VisitDetails>(new CheckIn(id, request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Arrives at a customer, with time and place");
}
