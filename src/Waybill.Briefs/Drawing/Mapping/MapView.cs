namespace Waybill.Briefs;

/// <summary>What part of the earth a map shows, and where a point falls on it.</summary>
internal sealed class MapView
{
    private const double LeastHalfHeight = 0.042; // earth radii: some 270 km, so that a coast can be recognised
    private const double Margin = 1.36;
    private readonly IProjection _projection;
    private readonly double _scale;
    private readonly double _midX;
    private readonly double _midY;

    private MapView(IProjection projection, (double X, double Y) low, (double X, double Y) high, double width, double least)
    {
        _projection = projection;
        Width = width;
        _midX = (low.X + high.X) / 2;
        _midY = (low.Y + high.Y) / 2;
        var halfX = Math.Max((high.X - low.X) / 2 * Margin, least * 1.6);
        var halfY = Math.Max((high.Y - low.Y) / 2 * Margin, least);
        Height = Math.Round(Math.Clamp(width * halfY / halfX, width * 0.44, width * 0.56));
        _scale = Math.Min(width / 2 / halfX, Height / 2 / halfY);
    }

    /// <summary>Width in pixels.</summary>
    public double Width { get; }

    /// <summary>Height in pixels.</summary>
    public double Height { get; }

    /// <summary>Longitude of the middle.</summary>
    public double Centre => _projection.Centre;

    /// <summary>Degrees of longitude that it can show to each side.</summary>
    public double Reach => _projection.Reach;

    /// <summary>Whether it shows a region and not the world.</summary>
    public bool IsRegion => _projection is LambertAzimuthal;

    /// <summary>Pixels of one degree of latitude in the middle.</summary>
    public double PixelsPerDegree => _scale * Math.PI / 180;

    /// <summary>The smallest map that shows all the points with room around them.</summary>
    public static MapView Around(IReadOnlyList<GeoPoint> points, double width)
    {
        var (middle, span) = LongitudeSpan(points);
        var south = points.Min(p => p.Latitude);
        var north = points.Max(p => p.Latitude);
        // Beyond some 130 degrees a region's projection bends too much to be read.
        IProjection projection = span > 130 ? new EqualEarth(middle) : new LambertAzimuthal(middle, (south + north) / 2);
        var flat = points.Select(p => projection.Project(Angle.Near(p.Longitude, middle), p.Latitude)).ToList();
        return new MapView(projection, (flat.Min(p => p.X), flat.Min(p => p.Y)), (flat.Max(p => p.X), flat.Max(p => p.Y)), width, LeastHalfHeight);
    }

    /// <summary>The whole world but the farthest south.</summary>
    public static MapView World(double middle, double width)
    {
        var projection = new EqualEarth(middle);
        var low = projection.Project(middle, -56);
        var high = projection.Project(middle, 80);
        var side = projection.Project(middle + 180, 0).X / Margin;
        return new MapView(projection, (-side, low.Y / Margin), (side, high.Y / Margin), width, 0);
    }

    /// <summary>Where a point falls, in pixels from the upper left corner.</summary>
    public (double X, double Y) Place(GeoPoint point) => Place(Angle.Near(point.Longitude, Centre), point.Latitude);

    /// <summary>Where a point falls whose longitude lies within reach of the middle.</summary>
    public (double X, double Y) Place(double longitude, double latitude)
    {
        var (x, y) = _projection.Project(longitude, latitude);
        return (Width / 2 + (x - _midX) * _scale, Height / 2 - (y - _midY) * _scale);
    }

    /// <summary>Whether a place on the plane lies inside, some pixels from the edge.</summary>
    public bool Shows((double X, double Y) place, double inset = 0) =>
        place.X >= inset && place.Y >= inset && place.X <= Width - inset && place.Y <= Height - inset;

    /// <summary>The longer side of the box around points, in pixels.</summary>
    public double Across(IEnumerable<GeoPoint> points)
    {
        var places = points.Select(Place).ToList();
        return Math.Max(places.Max(p => p.X) - places.Min(p => p.X), places.Max(p => p.Y) - places.Min(p => p.Y));
    }

    // The narrowest band of longitudes that holds all points begins behind the widest gap, across the 180th meridian or not.
    private static (double Middle, double Span) LongitudeSpan(IReadOnlyList<GeoPoint> points)
    {
        var sorted = points.Select(p => p.Longitude).Distinct().Order().ToList();
        var gap = sorted[0] + 360 - sorted[^1];
        var start = 0;
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i] - sorted[i - 1] <= gap) continue;
            gap = sorted[i] - sorted[i - 1];
            start = i;
        }
        var span = 360 - gap;
        var middle = sorted[start] + span / 2;
        return (middle > 180 ? middle - 360 : middle, span);
    }
}
