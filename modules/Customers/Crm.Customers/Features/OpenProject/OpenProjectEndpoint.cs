using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.OpenProject;

internal static class OpenProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects", (OpenProjectRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new OpenProject(request), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Begins a development project with a prospect, its survey filled in from the archive");
}
