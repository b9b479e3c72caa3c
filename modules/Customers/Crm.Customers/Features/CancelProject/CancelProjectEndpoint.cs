using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CancelProject;

internal static class CancelProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects/{id:guid}/cancel", (Guid id, ProjectReasonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new CancelProject(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Calls a project off before it is carried out");
}
