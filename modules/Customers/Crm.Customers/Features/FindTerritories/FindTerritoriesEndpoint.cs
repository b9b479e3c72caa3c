using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindTerritories;

internal static class FindTerritoriesEndpoint
{
    private const int Most = 500;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/territories", async (CustomersDbContext db, IActors actors, CancellationToken ct) =>
                (await db.Territories.AsNoTracking().Within(actors.Current, CustomersPermissions.Read).OrderBy(t => t.Name).ThenBy(t => t.Id).Take(Most)
                    .Select(t => new { t.Id, t.Name, t.OwnerId, t.UnitId, t.Version, Customers = db.Places.Count(p => p.TerritoryId == t.Id) }).ToListAsync(ct))
                .ConvertAll(t => new TerritoryDetails(t.Id, t.Name, t.OwnerId!.Value, t.UnitId, t.Customers, ETags.Write(t.Version))))
            .RequirePermission(CustomersPermissions.Read).WithSummary("The territories one may see");
        api.MapGet("/territories/names", async (CustomersDbContext db, IActors actors, CancellationToken ct) =>
                await db.Territories.AsNoTracking().Within(actors.Current, CustomersPermissions.Read).OrderBy(t => t.Name).ThenBy(t => t.Id).Take(Most)
                    .Select(t => new TerritoryName(t.Id, t.Name)).ToListAsync(ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("The names of the territories one may see, to choose from");
        api.MapGet("/territories/{id:guid}/customers", CustomersAsync)
            .RequirePermission(CustomersPermissions.Read).WithSummary("The customers of a territory in route order");
    }

    private static async Task<List<TerritoryCustomer>> CustomersAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Territories.Within(actors.Current, CustomersPermissions.Read).AnyAsync(t => t.Id == id, ct))
            throw new NotFoundException();
        return await (
            from place in db.Places.AsNoTracking()
            where place.TerritoryId == id
            join customer in db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read) on place.Id equals customer.Id
            join standing in db.Standings on place.Id equals standing.CustomerId
            orderby place.Sequence ?? int.MaxValue, customer.Name, customer.Id
            select new TerritoryCustomer(
                customer.Id, customer.Code, customer.Name, standing.Grade, new CustomerPlace(place.TerritoryId, place.Sequence, place.Latitude, place.Longitude),
                standing.NextVisitDue)).Take(Most).ToListAsync(ct);
    }
}
