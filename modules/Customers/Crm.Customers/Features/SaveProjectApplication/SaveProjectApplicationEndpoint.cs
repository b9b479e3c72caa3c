using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveProjectApplication;

internal static class SaveProjectApplicationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/development-projects/{id:guid}/application", (Guid id, ProjectApplication application, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new SaveProjectApplication(id, application, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Keeps the application to develop a new customer");
}
