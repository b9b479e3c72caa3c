using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.SummariseComplaint;

internal static class SummariseComplaintEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/complaints/{id:guid}/summary", (Guid id, SummaryRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new SummariseComplaint(id, request, ifMatch), ct))
        .RequirePermission(ServicePermissions.ComplaintHandle)
        .WithSummary("Sums up, with prevention and penalty");
}
