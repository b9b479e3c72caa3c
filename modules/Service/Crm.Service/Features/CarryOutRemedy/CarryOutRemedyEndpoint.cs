using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.CarryOutRemedy;

internal static class CarryOutRemedyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/carry-out", (Guid id, CarryOutRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new CarryOutRemedy(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintInvestigate)
        .WithSummary("Reports the remedy as carried out");
}
