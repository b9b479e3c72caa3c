using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.Recall;

internal static class RecallEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/{id:guid}/circulation/{entryId:guid}", (Guid id, Guid entryId, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new Recall(id, entryId), ct))
        .RequirePermission(CustomersPermissions.Confidentiality)
        .WithSummary("Takes somebody out of the circulation");
}
