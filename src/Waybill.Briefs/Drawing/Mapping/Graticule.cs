namespace Waybill.Briefs;

/// <summary>Meridians and parallels with their degrees at the edges.</summary>
internal static class Graticule
{
    private const double LeastLabelledWidth = 500; // pixels: on a smaller map the degrees would cover it

    /// <summary>Writes lines and labels.</summary>
    public static void Write(HtmlWriter html, MapView view, Wording words)
    {
        var step = Step(view);
        var labelled = view.Width >= LeastLabelledWidth;
        var first = Math.Ceiling((view.Centre - view.Reach) / step) * step;
        for (var longitude = first; longitude <= view.Centre + view.Reach; longitude += step)
        {
            var line = Range(-84, 84, 1).Select(latitude => view.Place(longitude, latitude)).ToList();
            WriteLine(html, view, line);
            if (labelled && Crossing(line, p => p.Y - view.Height) is { } foot && foot.X > 30 && foot.X < view.Width - 30)
                Svg.Text(html, foot.X + 3, view.Height - 6, Meridian(longitude, words), "minor halo");
        }
        for (var latitude = -80.0; latitude <= 80; latitude += step)
        {
            var line = Range(view.Centre - view.Reach, view.Centre + view.Reach, 1).Select(longitude => view.Place(longitude, latitude)).ToList();
            WriteLine(html, view, line);
            if (labelled && Crossing(line, p => p.X) is { } side && side.Y > 16 && side.Y < view.Height - 24)
                Svg.Text(html, 5, side.Y - 3, Parallel(latitude, words), "minor halo");
        }
    }

    private static double Step(MapView view)
    {
        var degrees = view.Height / view.PixelsPerDegree;
        foreach (var step in (ReadOnlySpan<double>)[1, 2, 5, 10, 20])
            if (degrees / step <= 5)
                return step;
        return 30;
    }

    private static void WriteLine(HtmlWriter html, MapView view, List<(double X, double Y)> line)
    {
        var run = new List<(double X, double Y)>();
        for (var i = 0; i < line.Count; i++)
        {
            // A point outside stays when a neighbour is inside, so that lines reach the frame.
            var near = view.Shows(line[i]) || (i > 0 && view.Shows(line[i - 1])) || (i + 1 < line.Count && view.Shows(line[i + 1]));
            if (near) run.Add(line[i]);
            if (near && i + 1 < line.Count) continue;
            if (run.Count > 1) Svg.Path(html, Svg.Line(run), "graticule");
            run.Clear();
        }
    }

    private static (double X, double Y)? Crossing(List<(double X, double Y)> line, Func<(double X, double Y), double> measure)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var (a, b) = (measure(line[i - 1]), measure(line[i]));
            if (a >= 0 == b >= 0) continue;
            var share = a / (a - b);
            return (line[i - 1].X + (line[i].X - line[i - 1].X) * share, line[i - 1].Y + (line[i].Y - line[i - 1].Y) * share);
        }
        return null;
    }

    private static string Meridian(double longitude, Wording words)
    {
        var degrees = Angle.Near(longitude, 0);
        return words.Say(degrees switch { 0 or 180 or -180 => "map.degree", > 0 => "map.east", _ => "map.west" }, words.Numbers.Format((decimal)Math.Abs(degrees)));
    }

    private static string Parallel(double latitude, Wording words) =>
        words.Say(latitude switch { 0 => "map.degree", > 0 => "map.north", _ => "map.south" }, words.Numbers.Format((decimal)Math.Abs(latitude)));

    private static IEnumerable<double> Range(double from, double to, double step)
    {
        for (var value = from; value <= to; value += step) yield return value;
    }
}
