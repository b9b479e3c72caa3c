using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DeleteView;

internal static class DeleteViewEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/views/{id:guid}", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new DeleteView(id, ifMatch), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Removes a view; for 30 days it can be had back");
}
