using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.PlanActivity;

internal static class PlanActivityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/activities", (ActivityFields activity, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<PlannedActivity>(new PlanActivity(activity), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Plans a call, visit, meeting, mail, message or task");
}
