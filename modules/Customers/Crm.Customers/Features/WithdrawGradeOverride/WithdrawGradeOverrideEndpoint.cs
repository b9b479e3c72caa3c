using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WithdrawGradeOverride;

internal static class WithdrawGradeOverrideEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/grade-overrides/{overrideId:guid}/withdraw", (Guid id, Guid overrideId, EndGradeOverrideRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<GradeOverrideDetails>(new WithdrawGradeOverride(id, overrideId, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Takes back the grade that oneself asked for");
}
