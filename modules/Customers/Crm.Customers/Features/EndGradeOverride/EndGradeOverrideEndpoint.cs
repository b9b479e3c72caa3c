using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.EndGradeOverride;

internal static class EndGradeOverrideEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/grade-overrides/{overrideId:guid}/end", (Guid id, Guid overrideId, EndGradeOverrideRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<GradeOverrideDetails>(new EndGradeOverride(id, overrideId, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Ends a grade against the rules");
}
