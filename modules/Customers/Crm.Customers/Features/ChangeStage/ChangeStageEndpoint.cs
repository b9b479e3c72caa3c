using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeStage;

internal static class ChangeStageEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/stage", (Guid id, ChangeStageRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ChangeStage(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Moves a customer to another stage, with a reason");
}
