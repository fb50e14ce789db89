namespace Waybill.Briefs;

/// <summary>Cuts polygons along a line (Sutherland and Hodgman, 1974).</summary>
internal static class PolygonClip
{
    /// <summary>What of a closed polygon lies where a linear measure is not negative.</summary>
    public static List<(double X, double Y)> AtLeast(List<(double X, double Y)> polygon, Func<(double X, double Y), double> measure)
    {
        if (polygon.Count == 0) return polygon;
        var result = new List<(double X, double Y)>(polygon.Count + 4);
        var before = polygon[^1];
        var beforeSide = measure(before);
        foreach (var point in polygon)
        {
            var side = measure(point);
            if (side >= 0 != beforeSide >= 0)
            {
                var share = beforeSide / (beforeSide - side);
                result.Add((before.X + (point.X - before.X) * share, before.Y + (point.Y - before.Y) * share));
            }
            if (side >= 0) result.Add(point);
            (before, beforeSide) = (point, side);
        }
        return result;
    }
}
