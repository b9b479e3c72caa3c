using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReviewProject;

internal static class ReviewProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects/{id:guid}/review", (Guid id, ReviewProjectRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new ReviewProject(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectReview)
        .WithSummary("Accepts a report on somebody else's project, or sends it back");
}
