using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.PlaceCustomer;

/// <summary>Puts a customer on the map; what is not said stays.</summary>
public sealed class PlaceCustomerHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(PlaceCustomer command, CancellationToken ct)
    {
        var (me, wanted) = (actors.Current, command.Place);
        await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Write, ct);
        var place = await db.Places.SingleOrDefaultAsync(p => p.Id == command.CustomerId, ct);
        // One in a colleague's territory stays there, whoever notes its coordinates.
        if (wanted.TerritoryId is { } territory && territory != place?.TerritoryId
            && !await db.Territories.Within(me, CustomersPermissions.Read).AnyAsync(t => t.Id == territory, ct))
            throw new RuleException("customers.territory.unknown", "territoryId", territory);
        if (place is null)
            db.Places.Add(place = new Place { Id = command.CustomerId });
        place.Put(wanted);
    }
}
