using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.UndoMerge;

internal static class UndoMergeEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/merges/{id:guid}/undo", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<UndoneMerge>(new UndoMerge(id), ct))
        .RequirePermission(CustomersPermissions.Merge)
        .WithSummary("Makes two of one again, within 30 days");
}
