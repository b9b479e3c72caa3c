using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.LogInteraction;

internal static class LogInteractionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/interactions", (LogInteractionRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<Recorded>(new LogInteraction(request), ct))
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("Records a contact that makes no case");
}
