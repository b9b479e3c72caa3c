using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReleaseCustomer;

internal static class ReleaseCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/release", (Guid id, ReleaseRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ReleaseCustomer(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Gives a prospect back to the public pool");
}
