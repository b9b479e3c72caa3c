using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.PlaceCustomer;

internal static class PlaceCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}/place", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
            {
                await db.CustomerAsync(id, actors.Current, CustomersPermissions.Read, ct);
                return await db.Places.AsNoTracking().Where(p => p.Id == id)
                    .Select(p => new CustomerPlace(
                        p.TerritoryId, p.Sequence, p.Latitude, p.Longitude, db.Territories.Where(t => t.Id == p.TerritoryId).Select(t => t.Name).FirstOrDefault()))
                    .SingleOrDefaultAsync(ct) ?? new CustomerPlace();
            })
            .RequirePermission(CustomersPermissions.Read).WithSummary("Where a customer is");
        api.MapPut("/{id:guid}/place", (Guid id, PlaceCustomerRequest place, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new PlaceCustomer(id, place), ct))
            .RequirePermission(CustomersPermissions.Write).WithSummary("Says where a customer is: territory, place on the route, coordinates");
    }
}
