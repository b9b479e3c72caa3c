using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.ClaimCase;

internal static class ClaimCaseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/claim", (Guid id, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ClaimCase(id), ct))
        .RequirePermission(ServicePermissions.CaseHandle)
        .WithSummary("Takes a case out of the queue");
}
