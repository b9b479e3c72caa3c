using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.MoveOpportunity;

internal static class MoveOpportunityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/opportunities/{id:guid}/move", (Guid id, MoveOpportunityRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<OpportunityDetails>(new MoveOpportunity(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.OpportunityWrite)
        .WithSummary("Moves an opportunity to another stage, or reopens it");
}
