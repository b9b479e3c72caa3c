namespace Crm.Customers.Domain.Visits;

/// <summary>A place on earth, in degrees (WGS 84).</summary>
internal readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Kilometres as the crow flies (haversine).</summary>
    public double KmTo(GeoPoint other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude) / 2, Radians(other.Longitude - Longitude) / 2);
        var half = (Math.Sin(north) * Math.Sin(north)) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Sin(east) * Math.Sin(east));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
