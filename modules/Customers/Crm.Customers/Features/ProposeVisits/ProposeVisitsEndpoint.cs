using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ProposeVisits;

internal static class ProposeVisitsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/visit-plans/propose", (ProposeVisitsRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<VisitPlanDetails>(new ProposeVisits(request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Proposes a week's visits: who is due, ordered along the way");
}
