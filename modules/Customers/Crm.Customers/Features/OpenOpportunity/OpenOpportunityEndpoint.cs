using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.OpenOpportunity;

internal static class OpenOpportunityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/opportunities", (OpenOpportunityRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<OpenedOpportunity>(new OpenOpportunity(request), ct))
        .RequirePermission(CustomersPermissions.OpportunityWrite)
        .WithSummary("Opens an opportunity of a customer");
}
