namespace Waybill.Briefs;

/// <summary>Draws places and flows over the coast.</summary>
internal sealed class MapDrawing(HtmlWriter html, BriefPage page, MapView view)
{
    private const double FontSize = 13;
    private const double Radius = 5.5;
    private readonly LabelPlacer _labels = new(view.Width, view.Height, FontSize);

    /// <summary>Writes a map.</summary>
    /// <param name="texts">What it is called.</param>
    /// <param name="places">The places on it.</param>
    /// <param name="flows">The lines between them.</param>
    /// <param name="details">Places that a map of their own shows: here a window with one label.</param>
    public void Write(MapTexts texts, IReadOnlyList<MapPlace> places, IReadOnlyCollection<MapFlow> flows, IReadOnlyList<IReadOnlyList<MapPlace>> details)
    {
        using (Svg.Open(html, texts.Id, "map", view.Width, view.Height, texts.Title, page.Words["map.desc"]))
        {
            Svg.Rectangle(html, 0, 0, view.Width, view.Height, "sea");
            Svg.Path(html, LandPath.Of(view), "land");
            Graticule.Write(html, view, page.Words);
            if (view.IsRegion) WriteLocator(places);
            foreach (var flow in flows) WriteFlow(flow);
            foreach (var place in places) _labels.Mark(view.Place(place.Point).X, view.Place(place.Point).Y, Radius + 1);
            var windows = details.Select(Window).ToList();
            foreach (var (window, i) in windows.Select((w, i) => (w, i))) WriteWindow(window, details[i]);
            // Places of transfers first: they must not lose their label to an event.
            foreach (var place in places.OrderBy(p => !p.OfTransfer)) WritePlace(place, windows);
        }
    }

    /// <summary>The place that a cluster is called by: the one most named.</summary>
    public static MapPlace Leader(IReadOnlyList<MapPlace> cluster) => cluster.MaxBy(p => p.Claims.Count)!;

    /// <summary>Writes the sign of a place named so.</summary>
    public static void WriteMarker(HtmlWriter html, double x, double y, PlaceRoles roles)
    {
        const double r = Radius;
        var signs = roles & (PlaceRoles.Loading | PlaceRoles.Discharge);
        if (signs == (PlaceRoles.Loading | PlaceRoles.Discharge))
            Svg.Path(html, Svg.Line([(x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y)], true), "loading");
        else if (signs == PlaceRoles.Loading)
            Svg.Path(html, Svg.Line([(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)], true), "loading");
        else if (signs == PlaceRoles.Discharge)
            Svg.Path(html, Svg.Line([(x, y + r), (x + r, y - r * 0.8), (x - r, y - r * 0.8)], true), "discharge");
        else
            Svg.Circle(html, x, y, 3.6, roles.HasFlag(PlaceRoles.Capital) ? "capital" : "place-event");
    }

    private (double Left, double Top, double Right, double Bottom) Window(IReadOnlyList<MapPlace> cluster)
    {
        const double room = 12;
        var spots = cluster.Select(p => view.Place(p.Point)).ToList();
        return (spots.Min(s => s.X) - room, spots.Min(s => s.Y) - room, spots.Max(s => s.X) + room, spots.Max(s => s.Y) + room);
    }

    private void WriteWindow((double Left, double Top, double Right, double Bottom) window, IReadOnlyList<MapPlace> cluster)
    {
        var (width, height) = (window.Right - window.Left, window.Bottom - window.Top);
        Svg.Rectangle(html, window.Left, window.Top, width, height, "window");
        var (x, y) = (window.Left + width / 2, window.Top + height / 2);
        var label = page.Words.Count("map.cluster", cluster.Count - 1, LabelText.Fit(Leader(cluster).Name, 30));
        if (_labels.Place(x, y, label, Math.Max(width, height) / 2) is { } placed) WriteLabel(placed);
        _labels.Mark(x, y, Math.Max(width, height) / 2);
    }

    private void WritePlace(MapPlace place, List<(double Left, double Top, double Right, double Bottom)> windows)
    {
        var (x, y) = view.Place(place.Point);
        using (html.Element("g"))
        {
            html.Leaf("title", LabelText.Name(place.Name));
            WriteMarker(html, x, y, place.Roles);
            if (!place.Roles.HasFlag(PlaceRoles.Capital) && windows.Exists(w => x >= w.Left && x <= w.Right && y >= w.Top && y <= w.Bottom)) return;
            if (_labels.Place(x, y, LabelText.Fit(place.Name, 30)) is { } label) WriteLabel(label, place.Roles.HasFlag(PlaceRoles.Capital) ? "halo state" : "halo");
        }
    }

    private void WriteLabel(PlacedLabel label, string style = "halo")
    {
        if (label.Leader is { } leader) Svg.Path(html, Svg.Line([(leader.X0, leader.Y0), (leader.X1, leader.Y1)]), "leader");
        Svg.Text(html, label.X, label.Y, label.Text, style, label.Anchor);
    }

    // A bow to the right of its direction, so that the way there and the way back do not lie on each other.
    private void WriteFlow(MapFlow flow)
    {
        var (ax, ay) = view.Place(flow.From.Point);
        var (bx, by) = view.Place(flow.To.Point);
        var length = Math.Max(1, Math.Sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)));
        if (length < 2 * Radius) return;
        var (ux, uy) = ((bx - ax) / length, (by - ay) / length);
        var bow = Math.Clamp(length * 0.16, 10, 70);
        var (cx, cy) = ((ax + bx) / 2 - uy * bow, (ay + by) / 2 + ux * bow);
        var (tx, ty) = Toward(bx, by, cx, cy, Radius + 3);
        var (hx, hy) = Toward(tx, ty, cx, cy, 8);
        var (sx, sy) = Toward(ax, ay, cx, cy, Radius + 3);
        using (html.Element("g"))
        {
            html.Leaf("title", page.Words.Say("transfer.parties", flow.From.Name, flow.To.Name));
            Svg.Path(html, $"M{Svg.N(sx)} {Svg.N(sy)}Q{Svg.N(cx)} {Svg.N(cy)} {Svg.N(hx)} {Svg.N(hy)}", flow.BetweenStates ? "flow states" : "flow");
            var (dx, dy) = ((tx - hx) / 2.4, (ty - hy) / 2.4);
            Svg.Path(html, Svg.Line([(tx, ty), (hx - dy, hy + dx), (hx + dy, hy - dx)], true), "head");
        }
        _labels.Avoid(Enumerable.Range(1, 19).Select(i => Bow(i / 20.0, (ax, ay), (cx, cy), (bx, by))));
    }

    private void WriteLocator(IReadOnlyList<MapPlace> places)
    {
        if (view.Height / view.PixelsPerDegree > 40) return;
        var width = Math.Min(150, view.Width / 5);
        var world = MapView.World(view.Centre, width);
        var spots = places.Select(p => view.Place(p.Point)).ToList();
        var corners = ((double X, double Y)[])
        [
            (view.Width - width - 8, view.Height - world.Height - 8), (view.Width - width - 8, 8), (8, 8), (40, view.Height - world.Height - 24),
        ];
        var corner = corners.MinBy(c => spots.Count(s => s.X > c.X - 60 && s.X < c.X + width + 60 && s.Y > c.Y - 24 && s.Y < c.Y + world.Height + 24));
        using (html.Element("g", ("transform", $"translate({Svg.N(corner.X)} {Svg.N(corner.Y)})"), ("class", "locator")))
        {
            html.Leaf("title", page.Words["map.inset"]);
            Svg.Rectangle(html, 0, 0, width, world.Height, "sea");
            Svg.Path(html, LandPath.Of(world), "land");
            var (x, y) = world.Place(places[0].Point);
            var half = Math.Max(3, view.Width / view.PixelsPerDegree * world.PixelsPerDegree / 2);
            Svg.Rectangle(html, x - half, y - half * 0.6, half * 2, half * 1.2, "window");
        }
        _labels.Mark(corner.X + width / 2, corner.Y + world.Height / 2, width / 2);
    }

    private static (double X, double Y) Toward(double x, double y, double toX, double toY, double distance)
    {
        var length = Math.Max(1, Math.Sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y)));
        return (x + (toX - x) / length * distance, y + (toY - y) / length * distance);
    }

    private static (double X, double Y) Bow(double t, (double X, double Y) a, (double X, double Y) c, (double X, double Y) b) => (
        (1 - t) * (1 - t) * a.X + 2 * t * (1 - t) * c.X + t * t * b.X,
        (1 - t) * (1 - t) * a.Y + 2 * t * (1 - t) * c.Y + t * t * b.Y);
}

/// <summary>What a map is called.</summary>
/// <param name="Id">Name of its element.</param>
/// <param name="Title">Its title, for those who hear it.</param>
/// <param name="Heading">Heading above it; null for none.</param>
internal sealed record MapTexts(string Id, string Title, string? Heading);
