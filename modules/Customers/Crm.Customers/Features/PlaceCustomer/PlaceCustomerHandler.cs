using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.PlaceCustomer;

/// <summary>Puts a customer on the map.</summary>
public sealed class PlaceCustomerHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(PlaceCustomer command, CancellationToken ct)
    {
        var (me, wanted) = (actors.Current, command.Place);
        await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Write, ct);
        if (wanted.TerritoryId is { } territory && !await db.Territories.Within(me, CustomersPermissions.Read).AnyAsync(t => t.Id == territory, ct))
            throw new RuleException("customers.territory.unknown", "territoryId", territory);
        var place = await db.Places.SingleOrDefaultAsync(p => p.Id == command.CustomerId, ct);
        if (place is null)
            db.Places.Add(place = new Place { Id = command.CustomerId });
        (place.TerritoryId, place.Sequence, place.Latitude, place.Longitude) = (wanted.TerritoryId, wanted.Sequence, wanted.Latitude, wanted.Longitude);
    }
}
