using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeVisitPlan;

internal static class ChangeVisitPlanEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/visit-plans/{id:guid}/stops", (Guid id, ChangeVisitPlanRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<VisitPlanDetails>(new ChangeVisitPlan(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Sets the visits of one's own plan");
}
