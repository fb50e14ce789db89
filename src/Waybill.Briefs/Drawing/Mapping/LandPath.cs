using System.Text;

namespace Waybill.Briefs;

/// <summary>The land that a map shows, as one path to be filled by the even-odd rule.</summary>
internal static class LandPath
{
    private const double Outside = 12; // pixels around the frame, where cut edges hide
    private const double Finest = 0.55; // pixels: steps smaller than this are not seen
    private const double LongestStep = 2; // degrees: longer straight lines are no longer straight on the map

    /// <summary>The path data.</summary>
    public static string Of(MapView view)
    {
        var path = new StringBuilder();
        foreach (var ring in Coast.Rings)
            foreach (var turn in (ReadOnlySpan<double>)[-360, 0, 360])
                if (ring.West + turn <= view.Centre + view.Reach && ring.East + turn >= view.Centre - view.Reach)
                    Append(path, view, ring, turn);
        return path.ToString();
    }

    private static void Append(StringBuilder path, MapView view, CoastRing ring, double turn)
    {
        List<(double X, double Y)> points = new(ring.Points.Count);
        foreach (var (longitude, latitude) in ring.Points) points.Add((longitude + turn, latitude));
        points = PolygonClip.AtLeast(points, p => p.X - (view.Centre - view.Reach));
        points = PolygonClip.AtLeast(points, p => view.Centre + view.Reach - p.X);
        var placed = Thin(Place(view, points));
        placed = PolygonClip.AtLeast(placed, p => p.X + Outside);
        placed = PolygonClip.AtLeast(placed, p => view.Width + Outside - p.X);
        placed = PolygonClip.AtLeast(placed, p => p.Y + Outside);
        placed = PolygonClip.AtLeast(placed, p => view.Height + Outside - p.Y);
        if (placed.Count >= 3) Svg.AppendSteps(path, placed);
    }

    private static IEnumerable<(double X, double Y)> Place(MapView view, List<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var from = points[i];
            var to = points[(i + 1) % points.Count];
            var steps = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / LongestStep));
            for (var s = 0; s < steps; s++)
                yield return view.Place(from.X + (to.X - from.X) * s / steps, from.Y + (to.Y - from.Y) * s / steps);
        }
    }

    private static List<(double X, double Y)> Thin(IEnumerable<(double X, double Y)> points)
    {
        var result = new List<(double X, double Y)>();
        foreach (var point in points)
            if (result.Count == 0 || Math.Abs(point.X - result[^1].X) + Math.Abs(point.Y - result[^1].Y) >= Finest)
                result.Add(point);
        return result;
    }
}
