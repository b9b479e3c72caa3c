using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AddVisit;

internal static class AddVisitEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/visit-plans/own/stops", (PlannedStop stop, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<VisitPlanDetails>(new AddVisit(stop), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Adds a customer to one's own plan of that week, last on the day");
}
