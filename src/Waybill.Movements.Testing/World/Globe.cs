using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Distances and directions, worked out apart from the library's own so that the measure does not lean on what it measures.</summary>
internal static class Globe
{
    private const double RadiusKm = 6371.0088;

    /// <summary>Great-circle distance by the spherical law of cosines on unit vectors.</summary>
    public static double Km(LatLon a, LatLon b)
    {
        var (ax, ay, az) = Vector(a);
        var (bx, by, bz) = Vector(b);
        var cross = Math.Sqrt(Math.Pow(ay * bz - az * by, 2) + Math.Pow(az * bx - ax * bz, 2) + Math.Pow(ax * by - ay * bx, 2));
        return RadiusKm * Math.Atan2(cross, ax * bx + ay * by + az * bz);
    }

    public static LatLon Between(LatLon a, LatLon b, double share) => new(a.Lat + (b.Lat - a.Lat) * share, a.Lon + (b.Lon - a.Lon) * share);

    /// <summary>Initial course from one point to another, degrees.</summary>
    public static double Course(LatLon a, LatLon b)
    {
        var (east, north) = ((b.Lon - a.Lon) * Math.Cos(double.DegreesToRadians(a.Lat)), b.Lat - a.Lat);
        var degrees = double.RadiansToDegrees(Math.Atan2(east, north));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /// <summary>A point some kilometres north and east of another.</summary>
    public static LatLon Shift(LatLon from, double northKm, double eastKm) =>
        new(from.Lat + northKm / 111.195, from.Lon + eastKm / (111.195 * Math.Cos(double.DegreesToRadians(from.Lat))));

    private static (double X, double Y, double Z) Vector(LatLon p)
    {
        var (phi, lambda) = (double.DegreesToRadians(p.Lat), double.DegreesToRadians(p.Lon));
        return (Math.Cos(phi) * Math.Cos(lambda), Math.Cos(phi) * Math.Sin(lambda), Math.Sin(phi));
    }
}
