using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>A territory as typed.</summary>
public sealed class TerritoryModel
{
    public string? Name { get; set; }
    public string? OwnerId { get; set; }
    public string? Version { get; set; }

    public TerritoryFields ToFields() => new(Name ?? "", Guid.TryParse(OwnerId, out var owner) ? owner : null);
}

/// <summary>A customer that is put into a territory; what else is known of its place stays.</summary>
public sealed class EntryModel
{
    public string? CustomerId { get; set; }
    public int? Sequence { get; set; }
}

/// <summary>Where a customer is, as typed; the form begins with what is known, so that what is empty is to be empty.</summary>
public sealed class PlaceModel
{
    public string? TerritoryId { get; set; }
    public int? Sequence { get; set; }
    public decimal? Latitude { get; set; }
    public decimal? Longitude { get; set; }

    public static PlaceModel Of(CustomerPlace place) => new()
    {
        TerritoryId = place.TerritoryId?.ToString(), Sequence = place.Sequence, Latitude = (decimal?)place.Latitude, Longitude = (decimal?)place.Longitude,
    };

    public PlaceCustomerRequest ToRequest() =>
        new(Guid.TryParse(TerritoryId, out var territory) ? territory : null, Sequence, (double?)Latitude, (double?)Longitude, [.. Empty()]);

    private IEnumerable<string> Empty()
    {
        if (string.IsNullOrEmpty(TerritoryId))
            yield return PlaceParts.Territory;
        if (Sequence is null)
            yield return PlaceParts.Sequence;
        if (Latitude is null && Longitude is null)
            yield return PlaceParts.Point;
    }
}
