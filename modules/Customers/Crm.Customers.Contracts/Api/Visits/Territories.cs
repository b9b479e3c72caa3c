namespace Crm.Customers.Contracts.Api;

/// <summary>A territory to be made or changed (C-50).</summary>
/// <param name="Name">Its name, up to 60 characters.</param>
/// <param name="OwnerId">Who works it; oneself unless given.</param>
public sealed record TerritoryFields(string Name, Guid? OwnerId = null);

/// <summary>A territory.</summary>
/// <param name="Id">The territory.</param>
/// <param name="Name">Its name.</param>
/// <param name="OwnerId">Who works it.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="Customers">How many customers are in it.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record TerritoryDetails(Guid Id, string Name, Guid OwnerId, Guid UnitId, int Customers, string ETag);

/// <summary>A territory to choose from.</summary>
/// <param name="Id">The territory.</param>
/// <param name="Name">Its name.</param>
public sealed record TerritoryName(Guid Id, string Name);

/// <summary>Where a customer is on somebody's way.</summary>
/// <param name="TerritoryId">The territory; null for none.</param>
/// <param name="Sequence">Its place on the route, 1 to 9999; null where it has none.</param>
/// <param name="Latitude">Degrees north, -90 to 90 (WGS 84); given with the longitude or not at all.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Territory">The territory's name.</param>
public sealed record CustomerPlace(Guid? TerritoryId = null, int? Sequence = null, double? Latitude = null, double? Longitude = null, string? Territory = null);

/// <summary>Says where a customer is. What is not given stays as it is; what is to be empty is named in <paramref name="Clear"/>.</summary>
/// <param name="TerritoryId">The territory.</param>
/// <param name="Sequence">Its place on the route, 1 to 9999.</param>
/// <param name="Latitude">Degrees north, -90 to 90 (WGS 84); given with the longitude or not at all.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Clear">Those of <see cref="PlaceParts"/> that are to be empty, as far as they are not given.</param>
public sealed record PlaceCustomerRequest(
    Guid? TerritoryId = null, int? Sequence = null, double? Latitude = null, double? Longitude = null, IReadOnlyList<string>? Clear = null);

/// <summary>A customer of a territory, in route order.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="Place">Where it is.</param>
/// <param name="NextVisitDue">When it should be visited again.</param>
public sealed record TerritoryCustomer(Guid Id, string Code, string Name, string? Grade, CustomerPlace Place, DateTimeOffset? NextVisitDue);
