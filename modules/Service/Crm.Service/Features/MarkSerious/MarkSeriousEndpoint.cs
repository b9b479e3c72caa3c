using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.MarkSerious;

internal static class MarkSeriousEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/serious", (Guid id, SeriousRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new MarkSerious(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintHandle)
        .WithSummary("Says whether it is a serious matter");
}
