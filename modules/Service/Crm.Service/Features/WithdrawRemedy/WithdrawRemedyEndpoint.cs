using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.WithdrawRemedy;

internal static class WithdrawRemedyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/withdraw", (Guid id, ReasonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new WithdrawRemedy(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintHandle)
        .WithSummary("Takes the request for approval back");
}
