using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.Circulate;

internal static class CirculateEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/circulation", (Guid id, CirculateRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new Circulate(id, request), ct))
        .RequirePermission(CustomersPermissions.Confidentiality)
        .WithSummary("Circulates a customer to people and units");
}
