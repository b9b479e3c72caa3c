using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SubmitVisitPlan;

internal static class SubmitVisitPlanEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/visit-plans/{id:guid}/submit", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new SubmitVisitPlan(id), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Gives one's own plan to the manager to approve");
}
