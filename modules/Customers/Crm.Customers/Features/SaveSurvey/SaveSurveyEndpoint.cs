using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveSurvey;

internal static class SaveSurveyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/development-projects/{id:guid}/survey", (Guid id, SaveSurveyRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProjectDetails>(new SaveSurvey(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ProjectWrite)
        .WithSummary("Keeps the survey of a prospect, and finishes it");
}
