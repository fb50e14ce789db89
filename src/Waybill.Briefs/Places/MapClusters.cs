namespace Waybill.Briefs;

/// <summary>Groups places that lie near each other.</summary>
internal static class MapClusters
{
    /// <summary>The groups, the one most named first: each place is within some degrees of arc of another of its group.</summary>
    public static IReadOnlyList<IReadOnlyList<MapPlace>> Of(IReadOnlyList<MapPlace> places, double degrees)
    {
        var groups = new List<List<MapPlace>>();
        foreach (var place in places)
        {
            var near = groups.FindAll(g => g.Exists(p => Distance(p.Point, place.Point) <= degrees));
            var joined = near.SelectMany(g => g).Append(place).ToList();
            groups.RemoveAll(near.Contains);
            groups.Add(joined);
        }
        return [.. groups.OrderByDescending(g => g.Sum(p => p.Claims.Count)).ThenBy(g => g[0].Name, StringComparer.Ordinal)];
    }

    /// <summary>Degrees of arc between two points (haversine).</summary>
    public static double Distance(GeoPoint a, GeoPoint b)
    {
        var north = Math.Sin(Angle.Radians(b.Latitude - a.Latitude) / 2);
        var east = Math.Sin(Angle.Radians(b.Longitude - a.Longitude) / 2);
        var h = north * north + Math.Cos(Angle.Radians(a.Latitude)) * Math.Cos(Angle.Radians(b.Latitude)) * east * east;
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(h))) * 180 / Math.PI;
    }
}
