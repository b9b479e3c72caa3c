using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.ReceiveMessage;

internal static class ReceiveMessageEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/received", (Guid id, MessageRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<Recorded>(new ReceiveMessage(id, request), ct))
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("Records what the customer said");
}
