using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeOpportunity;

internal static class ChangeOpportunityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/opportunities/{id:guid}", (Guid id, OpportunityFields opportunity, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<OpportunityDetails>(new ChangeOpportunity(id, opportunity, ifMatch), ct))
        .RequirePermission(CustomersPermissions.OpportunityWrite)
        .WithSummary("Changes what is known of an opportunity");
}
