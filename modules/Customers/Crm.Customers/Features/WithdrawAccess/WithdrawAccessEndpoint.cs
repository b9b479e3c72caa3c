using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WithdrawAccess;

internal static class WithdrawAccessEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/{id:guid}/access/{requestId:guid}", (Guid id, Guid requestId, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new WithdrawAccess(id, requestId), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Takes a request for access back");
}
