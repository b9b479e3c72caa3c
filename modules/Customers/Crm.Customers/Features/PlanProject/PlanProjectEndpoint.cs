using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.PlanProject;

internal static class PlanProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects/{id:guid}/plan", (Guid id, PlanProjectRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new PlanProject(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Plans actions; each becomes an activity of whoever does it");
}
