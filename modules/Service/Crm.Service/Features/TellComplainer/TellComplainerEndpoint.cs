using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.TellComplainer;

internal static class TellComplainerEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/tell", (Guid id, MessageRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new TellComplainer(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintHandle)
        .WithSummary("Tells the complainer what was done");
}
