using System.Globalization;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>Where a customer is, in words.</summary>
internal static class PlaceWords
{
    /// <summary>The coordinates, to about ten metres; null where they are not known.</summary>
    public static string? Point(CustomerPlace place) =>
        place is { Latitude: { } north, Longitude: { } east } ? string.Create(CultureInfo.InvariantCulture, $"{north:0.####}, {east:0.####}") : null;
}
