using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RefusePersonRequest;

internal static class RefusePersonRequestEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/personal-data/requests/{id:guid}/refuse", (Guid id, RefusePersonRequestRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RefusePersonRequest(id, request), ct))
        .RequirePermission(CustomersPermissions.PersonalData)
        .WithSummary("Refuses a request about a person's data");
}
