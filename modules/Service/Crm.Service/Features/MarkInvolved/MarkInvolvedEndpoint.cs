using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.MarkInvolved;

internal static class MarkInvolvedEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/involved", (Guid id, InvolvedRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new MarkInvolved(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintHandle)
        .WithSummary("Marks people as involved");
}
