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

/// <summary>Where a customer is, as typed.</summary>
public sealed class PlaceModel
{
    public string? CustomerId { get; set; }
    public int? Sequence { get; set; }
    public decimal? Latitude { get; set; }
    public decimal? Longitude { get; set; }

    public CustomerPlace ToPlace(Guid? territory) => new(territory, Sequence, (double?)Latitude, (double?)Longitude);
}
