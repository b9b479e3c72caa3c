using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.SplitCase;

internal static class SplitCaseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/split", (Guid id, SplitCaseRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<LoggedCase>(new SplitCase(id, request), ct))
        .RequirePermission(ServicePermissions.CaseHandle)
        .WithSummary("Makes a second case of a part of this one");
}
