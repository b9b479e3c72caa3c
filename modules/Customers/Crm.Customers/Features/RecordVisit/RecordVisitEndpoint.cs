using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RecordVisit;

internal static class RecordVisitEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/activities/{id:guid}/visit", (Guid id, RecordVisitRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RecordVisit(id, request), ct))
        .RequirePermission(CustomersPermissions.ActivityWrite)
        .WithSummary("Says what came of a visit and finishes it");
}
