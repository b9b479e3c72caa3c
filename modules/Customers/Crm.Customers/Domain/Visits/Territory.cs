using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Visits;

/// <summary>A part of the map that somebody works (C-50).</summary>
internal sealed class Territory : IOwned, IVersioned, IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Name { get; private set; } = "";
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }

    public void Set(string name, Ownership owned) => (Name, OwnerId, UnitId) = (name.Trim(), owned.OwnerId, owned.UnitId);

    /// <summary>A successor works it from now on; it stays where it is.</summary>
    public void GiveTo(Guid successor) => OwnerId = successor;
}

/// <summary>Where a customer is on somebody's way (C-50); a row of its own beside the customer.</summary>
internal sealed class Place : IVersioned, IAudited
{
    public Guid Id { get; init; }
    public uint Version { get; private set; }
    public Guid? TerritoryId { get; set; }
    public int? Sequence { get; set; }
    public double? Latitude { get; set; }
    public double? Longitude { get; set; }

    /// <summary>The point, where it is known.</summary>
    public GeoPoint? Point => Latitude is { } north && Longitude is { } east ? new GeoPoint(north, east) : null;

    /// <summary>Takes what is given; the rest stays, unless it is to be empty.</summary>
    public void Put(PlaceCustomerRequest wanted)
    {
        TerritoryId = wanted.TerritoryId ?? Kept(PlaceParts.Territory, TerritoryId);
        Sequence = wanted.Sequence ?? Kept(PlaceParts.Sequence, Sequence);
        Latitude = wanted.Latitude ?? Kept(PlaceParts.Point, Latitude);
        Longitude = wanted.Longitude ?? Kept(PlaceParts.Point, Longitude);

        T? Kept<T>(string part, T? now) where T : struct => wanted.Clear?.Contains(part) == true ? null : now;
    }
}
