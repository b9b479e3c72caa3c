using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReleaseLead;

internal static class ReleaseLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/release", (Guid id, ReleaseRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ReleaseLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Gives a lead back to the public pool");
}
