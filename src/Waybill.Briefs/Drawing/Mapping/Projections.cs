namespace Waybill.Briefs;

/// <summary>Turns the globe into a plane; units are earth radii, y grows northwards.</summary>
internal interface IProjection
{
    /// <summary>Longitude of the middle, in degrees.</summary>
    double Centre { get; }

    /// <summary>Degrees of longitude to each side of the middle that it can show.</summary>
    double Reach { get; }

    /// <summary>Projects a point; the longitude may lie outside −180 to 180 but within the reach of the middle.</summary>
    (double X, double Y) Project(double longitude, double latitude);
}

/// <summary>Lambert azimuthal equal-area (Snyder, Map Projections, 1987, eq. 24-2 to 24-4): for regions.</summary>
internal sealed class LambertAzimuthal(double longitude, double latitude) : IProjection
{
    private readonly double _sin = Math.Sin(Angle.Radians(latitude));
    private readonly double _cos = Math.Cos(Angle.Radians(latitude));

    /// <inheritdoc/>
    public double Centre => longitude;

    /// <inheritdoc/>
    public double Reach => 100;

    /// <inheritdoc/>
    public (double X, double Y) Project(double lon, double lat)
    {
        var (sin, cos) = Math.SinCos(Angle.Radians(lat));
        var (sinDelta, cosDelta) = Math.SinCos(Angle.Radians(lon - longitude));
        var k = Math.Sqrt(2 / Math.Max(1e-9, 1 + _sin * sin + _cos * cos * cosDelta));
        return (k * cos * sinDelta, k * (_cos * sin - _sin * cos * cosDelta));
    }
}

/// <summary>Equal Earth (Šavrič, Patterson and Jenny, 2018): for the world.</summary>
internal sealed class EqualEarth(double longitude) : IProjection
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;
    private static readonly double M = Math.Sqrt(3) / 2;

    /// <inheritdoc/>
    public double Centre => longitude;

    /// <inheritdoc/>
    public double Reach => 180;

    /// <inheritdoc/>
    public (double X, double Y) Project(double lon, double lat)
    {
        var theta = Math.Asin(M * Math.Sin(Angle.Radians(lat)));
        var t2 = theta * theta;
        var t6 = t2 * t2 * t2;
        var x = Angle.Radians(lon - longitude) * Math.Cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return (x, theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}

/// <summary>Degrees and radians.</summary>
internal static class Angle
{
    /// <summary>Radians of degrees.</summary>
    public static double Radians(double degrees) => degrees * Math.PI / 180;

    /// <summary>The longitude that means the same and lies within half a turn of a middle.</summary>
    public static double Near(double longitude, double middle) => longitude + 360 * Math.Round((middle - longitude) / 360);
}
