using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WithdrawProject;

internal static class WithdrawProjectEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/development-projects/{id:guid}/withdraw", (Guid id, ProjectReasonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new WithdrawProject(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Takes the application back from the approvers");
}
