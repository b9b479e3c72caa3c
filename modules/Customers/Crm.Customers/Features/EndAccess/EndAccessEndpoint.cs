using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.EndAccess;

internal static class EndAccessEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/access/{requestId:guid}/end", (Guid id, Guid requestId, EndAccessRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new EndAccess(id, requestId, request), ct))
        .RequirePermission(CustomersPermissions.Confidentiality)
        .WithSummary("Ends access that was granted");
}
