using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RestoreView;

internal static class RestoreViewEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/views/{id:guid}/restore", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SavedView>(new RestoreView(id), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Takes a removed view back");
}
