using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveView;

internal static class SaveViewEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/views", (ViewFields view, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SavedView>(new SaveView(null, view, null), ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Saves how one looks at a list");
        api.MapPut("/views/{id:guid}", (Guid id, ViewFields view, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SavedView>(new SaveView(id, view, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Renames a view, shares it, or replaces what it shows");
    }
}
