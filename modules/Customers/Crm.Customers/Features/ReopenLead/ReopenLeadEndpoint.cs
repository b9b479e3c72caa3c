using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReopenLead;

internal static class ReopenLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/reopen", (Guid id, ReopenLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ReopenLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Takes a nurtured or discarded lead up again");
}
