using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DiscardLead;

internal static class DiscardLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/discard", (Guid id, DiscardLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new DiscardLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Gives a lead up, with a reason");
}
