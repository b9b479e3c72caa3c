using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RequestGradeOverride;

internal static class RequestGradeOverrideEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/grade-overrides", (Guid id, RequestGradeOverrideRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<GradeOverrideDetails>(new RequestGradeOverride(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Asks for a grade against the rules, until a day");
}
