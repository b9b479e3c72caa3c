using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.LogCase;

internal static class LogCaseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases", (LogCaseRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<LoggedCase>(new LogCase(request), ct))
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("Logs a case and starts its clocks");
}
