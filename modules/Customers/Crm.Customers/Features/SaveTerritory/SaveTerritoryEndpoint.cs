using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveTerritory;

internal static class SaveTerritoryEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/territories", (TerritoryFields territory, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<TerritoryDetails>(new SaveTerritory(null, territory, null), ct))
            .RequirePermission(CustomersPermissions.Write).WithSummary("Makes a territory");
        api.MapPut("/territories/{id:guid}", (Guid id, TerritoryFields territory, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<TerritoryDetails>(new SaveTerritory(id, territory, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Write).WithSummary("Changes a territory");
    }
}
