using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RequestAccess;

internal static class RequestAccessEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/access", (Guid id, RequestAccessRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<AccessRequestDetails>(new RequestAccess(id, request), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Asks to read a confidential customer until a day");
}
