using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReportProject;

internal static class ReportProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects/{id:guid}/report", (Guid id, ReportProjectRequest report, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new ReportProject(id, report, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Reports on a project: it was won, goes on, or is given up");
}
