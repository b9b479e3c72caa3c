using System.Text.Json;
using System.Text.Json.Nodes;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Visits;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Where the rows of a file put their customers (C-50). A territory is named; it must be the only one of that name that whoever imports may see.</summary>
internal sealed class RowPlaces
{
    private const string Before = "place";
    private readonly Dictionary<string, Guid> territories;

    private RowPlaces(Dictionary<string, Guid> territories) => this.territories = territories;

    /// <summary>Finds the territories; rows that name another one are refused.</summary>
    public static async Task<RowPlaces> ReadAsync(CustomersDbContext db, Actor actor, IReadOnlyList<(ImportRow Row, CustomerRow Read)> rows, CancellationToken ct)
    {
        string[] names = [.. rows.Select(r => r.Read.Cells["territory"]).OfType<string>().Distinct()];
        var found = names.Length == 0
            ? Array.Empty<TerritoryName>().ToLookup(t => t.Name)
            : (await db.Territories.AsNoTracking().Within(actor, CustomersPermissions.Read).Where(t => names.Contains(t.Name)).Select(t => new TerritoryName(t.Id, t.Name)).ToListAsync(ct))
                .ToLookup(t => t.Name);
        foreach (var (row, read) in rows)
            if (read.Cells["territory"] is { } name && found[name].Count() is var known && known != 1)
                row.Refuse([new RowProblem("territory", read.Cells.Text(known == 0 ? "customers.territory.unknown" : "customers.territory.many", name))]);
        return new RowPlaces(found.Where(t => t.Count() == 1).ToDictionary(t => t.Key, t => t.First().Id));
    }

    /// <summary>Where the row puts its customer; null where it says nothing of it.</summary>
    public PlaceCustomerRequest? Of(CustomerRow read) =>
        read.Place is { } place ? place with { TerritoryId = read.Cells["territory"] is { } name ? territories[name] : null } : null;

    /// <summary>Whether that is elsewhere than the customer is.</summary>
    public static bool Moves(PlaceCustomerRequest? wanted, Place? now) => wanted is not null
        && ((wanted.TerritoryId is { } territory && territory != now?.TerritoryId) || (wanted.Sequence is { } sequence && sequence != now?.Sequence)
            || (wanted.Latitude is not null && (wanted.Latitude != now?.Latitude || wanted.Longitude != now?.Longitude)));

    /// <summary>A record's fields in JSON with the place it had, to be put back.</summary>
    public static string With(string fields, Place? before)
    {
        var json = JsonNode.Parse(fields)!.AsObject();
        json[Before] = JsonSerializer.SerializeToNode(new CustomerPlace(before?.TerritoryId, before?.Sequence, before?.Latitude, before?.Longitude));
        return json.ToJsonString();
    }

    /// <summary>The place that a record had; null where the import left it alone.</summary>
    public static CustomerPlace? BeforeOf(string fields) => JsonNode.Parse(fields)![Before]?.Deserialize<CustomerPlace>();
}
