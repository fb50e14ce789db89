using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A circle that the fixes of a track lie on.</summary>
/// <param name="Centre">Centre.</param>
/// <param name="RadiusKm">Radius.</param>
/// <param name="Deviation">Mean distance to the circle as a share of the radius.</param>
/// <param name="Turns">Times round.</param>
internal sealed record Circle(LatLon Centre, double RadiusKm, double Deviation, double Turns)
{
    private const int MostFixes = 2000;

    /// <summary>Fits a circle by least squares (Kåsa); null when the fixes are too few, too slow, lie off it or do not go round.</summary>
    public static Circle? Fit(Track track, JumpOptions options)
    {
        var fixes = track.Fixes.ToArray().Where(fix => fix.HasPlace).Take(MostFixes).ToArray();
        if (fixes.Length < options.CircleFixes) return null;
        var origin = fixes[0].At;
        var scale = Math.Cos(double.DegreesToRadians(origin.Lat)) * 111.195;
        var points = fixes.Select(fix => (X: Sphere.WrapLon(fix.Lon - origin.Lon) * scale, Y: (fix.Lat - origin.Lat) * 111.195)).ToArray();
        var (meanX, meanY) = (points.Average(p => p.X), points.Average(p => p.Y));
        double xx = 0, xy = 0, yy = 0, xz = 0, yz = 0;
        foreach (var (px, py) in points)
        {
            var (x, y) = (px - meanX, py - meanY);
            var z = x * x + y * y;
            (xx, xy, yy, xz, yz) = (xx + x * x, xy + x * y, yy + y * y, xz + x * z, yz + y * z);
        }
        var determinant = xx * yy - xy * xy;
        if (determinant < 1e-9) return null;
        var (centreX, centreY) = ((xz * yy - yz * xy) / determinant / 2 + meanX, (yz * xx - xz * xy) / determinant / 2 + meanY);
        var radii = points.Select(p => Math.Sqrt((p.X - centreX) * (p.X - centreX) + (p.Y - centreY) * (p.Y - centreY))).ToArray();
        var radius = radii.Average();
        var deviation = radii.Average(r => Math.Abs(r - radius)) / radius;
        var turned = Turned(points, centreX, centreY, out var km);
        var hours = (fixes[^1].Time - fixes[0].Time) / 3600.0;
        if (deviation > options.CircleDeviation || turned < 1 || hours <= 0 || km / Sphere.KmInNauticalMile / hours < options.CircleKnots) return null;
        var lat = origin.Lat + centreY / 111.195;
        return Math.Abs(lat) > 90 ? null : new Circle(new LatLon(lat, Sphere.WrapLon(origin.Lon + centreX / scale)), radius, deviation, turned);
    }

    private static double Turned((double X, double Y)[] points, double centreX, double centreY, out double km)
    {
        var angle = 0.0;
        km = 0;
        for (var i = 1; i < points.Length; i++)
        {
            var from = Math.Atan2(points[i - 1].Y - centreY, points[i - 1].X - centreX);
            var to = Math.Atan2(points[i].Y - centreY, points[i].X - centreX);
            angle += Math.IEEERemainder(to - from, 2 * Math.PI);
            km += Math.Sqrt(Math.Pow(points[i].X - points[i - 1].X, 2) + Math.Pow(points[i].Y - points[i - 1].Y, 2));
        }
        return Math.Abs(angle) / (2 * Math.PI);
    }
}
