using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Distances and directions on a sphere of 6371.0088 km (mean radius of the IUGG): within 0.6 % of the ellipsoid.</summary>
internal static class Sphere
{
    public const double RadiusKm = 6371.0088;
    public const double KmInNauticalMile = 1.852;

    public static double Km(LatLon a, LatLon b) => Km(a.Lat, a.Lon, b.Lat, b.Lon);

    /// <summary>Great-circle distance (haversine), right across the antimeridian and near the poles.</summary>
    public static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        var phi1 = double.DegreesToRadians(lat1);
        var phi2 = double.DegreesToRadians(lat2);
        var halfLat = Math.Sin((phi2 - phi1) / 2);
        var halfLon = Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2);
        var h = halfLat * halfLat + Math.Cos(phi1) * Math.Cos(phi2) * halfLon * halfLon;
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>Flat distance for points under half a degree apart, good to a per cent and three times as quick; great circle beyond.</summary>
    public static double QuickKm(double lat1, double lon1, double lat2, double lon2)
    {
        var (north, east) = (lat2 - lat1, lon2 - lon1);
        if (Math.Abs(north) > 0.5 || Math.Abs(east) > 0.5) return Km(lat1, lon1, lat2, lon2);
        east *= Math.Cos(double.DegreesToRadians(lat1));
        return RadiusKm * Math.PI / 180 * Math.Sqrt(north * north + east * east);
    }

    public static double NauticalMiles(LatLon a, LatLon b) => Km(a, b) / KmInNauticalMile;

    /// <summary>The point that lies a share of the way from one to another, on the great circle's chord: good for legs under some 500 km.</summary>
    public static LatLon Between(LatLon a, LatLon b, double share) =>
        new(a.Lat + (b.Lat - a.Lat) * share, WrapLon(a.Lon + WrapLon(b.Lon - a.Lon) * share));

    /// <summary>The point at a distance in a direction.</summary>
    public static LatLon Go(LatLon from, double degrees, double km)
    {
        var (phi, bearing, way) = (double.DegreesToRadians(from.Lat), double.DegreesToRadians(degrees), km / RadiusKm);
        var sinLat = Math.Sin(phi) * Math.Cos(way) + Math.Cos(phi) * Math.Sin(way) * Math.Cos(bearing);
        var east = Math.Atan2(Math.Sin(bearing) * Math.Sin(way) * Math.Cos(phi), Math.Cos(way) - Math.Sin(phi) * sinLat);
        return new LatLon(double.RadiansToDegrees(Math.Asin(Math.Clamp(sinLat, -1, 1))), WrapLon(from.Lon + double.RadiansToDegrees(east)));
    }

    /// <summary>Degrees brought into −180 to 180.</summary>
    public static double WrapLon(double degrees)
    {
        if (degrees is >= -180 and <= 180) return degrees;
        var wrapped = (degrees + 180) % 360;
        return (wrapped < 0 ? wrapped + 360 : wrapped) - 180;
    }
}
