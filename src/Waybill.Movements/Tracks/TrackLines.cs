namespace Waybill.Movements;

/// <summary>Thins tracks for drawing: a fix is kept when the way changes by more than a kilometre, and at either end of a silence.</summary>
internal static class TrackLines
{
    private const double ToleranceKm = 1;

    public static IReadOnlyList<TrackLine> Of(Fleet fleet, IReadOnlyList<Gap> gaps)
    {
        var breaks = gaps.GroupBy(gap => gap.Track).ToDictionary(group => group.Key, group => group.Select(gap => gap.Index).ToHashSet());
        var lines = new List<TrackLine>();
        foreach (var track in fleet.Tracks)
        {
            var cuts = breaks.GetValueOrDefault(track);
            var points = new List<TrackPoint>();
            var from = 0;
            for (var i = 0; i < track.Count; i++)
            {
                if (i + 1 < track.Count && cuts?.Contains(i) != true) continue;
                Thin(track.Fixes[from..(i + 1)], points);
                if (points.Count > 1) lines.Add(new TrackLine(track.Ship.Ref, [.. points]));
                points.Clear();
                from = i + 1;
            }
        }
        return lines;
    }

    /// <summary>One pass: a point is kept when the one that follows lies off the line through the last kept and the point before.</summary>
    private static void Thin(ReadOnlySpan<Fix> fixes, List<TrackPoint> points)
    {
        var previous = default(Fix);
        var any = false;
        foreach (ref readonly var fix in fixes)
        {
            if (!fix.HasPlace) continue;
            if (points.Count == 0)
            {
                points.Add(new TrackPoint(fix.Instant, fix.At));
            }
            else if (any && OffKm(points[^1], fix, previous) > ToleranceKm)
            {
                points.Add(new TrackPoint(previous.Instant, previous.At));
            }
            (previous, any) = (fix, true);
        }
        if (any && points[^1].Time != previous.Instant) points.Add(new TrackPoint(previous.Instant, previous.At));
    }

    /// <summary>Distance of a point from the straight way between two, kilometres.</summary>
    private static double OffKm(TrackPoint from, in Fix to, in Fix point)
    {
        var scale = Math.Cos(double.DegreesToRadians(from.At.Lat)) * 111.195;
        var (x, y) = (Sphere.WrapLon(to.Lon - from.At.Lon) * scale, (to.Lat - from.At.Lat) * 111.195);
        var (px, py) = (Sphere.WrapLon(point.Lon - from.At.Lon) * scale, (point.Lat - from.At.Lat) * 111.195);
        var length = Math.Sqrt(x * x + y * y);
        return length < 0.01 ? Math.Sqrt(px * px + py * py) : Math.Abs(px * y - py * x) / length;
    }
}
