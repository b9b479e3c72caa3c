using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.EditCase;

internal static class EditCaseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/cases/{id:guid}", (Guid id, EditCaseRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new EditCase(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("Corrects what was written down");
}
