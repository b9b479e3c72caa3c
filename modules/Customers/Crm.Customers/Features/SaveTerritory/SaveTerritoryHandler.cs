using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveTerritory;

/// <summary>The unit follows the one who works it; names are unique in a unit.</summary>
public sealed class SaveTerritoryHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<TerritoryDetails> Handle(SaveTerritory command, CancellationToken ct)
    {
        var (me, fields, name) = (actors.Current, command.Fields, command.Fields.Name.Trim());
        var territory = command.TerritoryId is { } id
            ? await db.Territories.Within(me, CustomersPermissions.Write).SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFoundException()
            : new Territory();
        var current = command.TerritoryId is null ? (Domain.Ownership?)null : new(territory.OwnerId, territory.UnitId);
        var owned = await OwnerChoice.DecideAsync(db, me, CustomersPermissions.Write, fields.OwnerId ?? territory.OwnerId, false, current, ct);
        // One after the other in a unit: two at once would both find the name free.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('customers.territories ' || {owned.UnitId.ToString()}, 0))", ct);
        if (await db.Territories.AnyAsync(t => t.UnitId == owned.UnitId && t.Name == name && t.Id != territory.Id, ct))
            throw new RuleException("customers.territory.name", "name", name);
        if (command.TerritoryId is null)
            db.Territories.Add(territory);
        else
            db.Expect(territory, ETags.Read(command.IfMatch));
        territory.Set(name, owned);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        var customers = await db.Places.CountAsync(p => p.TerritoryId == territory.Id, ct);
        return new(territory.Id, territory.Name, territory.OwnerId!.Value, territory.UnitId, customers, ETags.Write(territory.Version));
    }
}
