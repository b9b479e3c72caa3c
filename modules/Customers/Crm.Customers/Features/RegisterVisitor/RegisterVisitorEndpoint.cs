using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RegisterVisitor;

internal static class RegisterVisitorEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/visitors", (RegisterVisitorRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<RegisteredVisitor>(new RegisterVisitor(request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Logs a visitor; who is new becomes a lead, the host has something to do");
}
