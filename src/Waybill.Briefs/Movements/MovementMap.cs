using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws ways, silences, visits and unexplained ships over the coast.</summary>
internal sealed class MovementMap(HtmlWriter html, BriefPage page, MovementView movements)
{
    private const double FontSize = 13;
    private const int MostMarks = 400;

    /// <summary>Writes the map in both widths; nothing when there is no point to draw.</summary>
    public void Write()
    {
        var points = Points().ToList();
        if (points.Count == 0) return;
        using (html.Element("figure"))
        {
            foreach (var (layout, width) in (ReadOnlySpan<(string, double)>)[("slim", 360), ("wide", 1010)])
                using (html.Element("div", ("class", layout))) Draw(MapView.Around(points, width), layout);
            Legend();
        }
    }

    private void Draw(MapView view, string layout)
    {
        var words = page.Words;
        using (Svg.Open(html, $"map-movements-{layout}", "map", view.Width, view.Height, words["movements.map"], words["movements.map-desc"]))
        {
            Svg.Rectangle(html, 0, 0, view.Width, view.Height, "sea");
            Svg.Path(html, LandPath.Of(view), "land");
            Graticule.Write(html, view, words);
            foreach (var track in movements.Tracks) Svg.Path(html, Svg.Line(track.Points.Select(point => view.Place(Geo(point.At)))), "track");
            foreach (var gap in Of(MovementKind.Gap))
                if (gap is { At: { } from, To: { } to }) Svg.Path(html, Svg.Line([view.Place(Geo(from)), view.Place(Geo(to))]), "silence");
            foreach (var seen in Of(MovementKind.DarkDetection)) Diamond(view.Place(Geo(seen.At!.Value)), 5, "unexplained");
            var labels = new LabelPlacer(view.Width, view.Height, FontSize);
            foreach (var visit in Of(MovementKind.Visit).OrderBy(visit => visit.Finding is null))
            {
                var (x, y) = view.Place(Geo(visit.At!.Value));
                if (visit.Finding == "inferred") Diamond((x, y), 5, "inferred");
                else Svg.Circle(html, x, y, 3.5, "visit");
            }
            foreach (var port in Of(MovementKind.Visit).Concat(Of(MovementKind.Shuttle)).Where(e => e.Place is not null && e.At is not null).GroupBy(e => e.Place!.Name).OrderByDescending(group => group.Count()).Take(12))
            {
                var (x, y) = view.Place(Geo(port.First().At!.Value));
                labels.Mark(x, y, 5);
                if (labels.Place(x, y, LabelText.Name(port.Key)) is { } label) Svg.Text(html, label.X, label.Y, label.Text, "halo", label.Anchor);
            }
        }
    }

    private IEnumerable<MovementEvent> Of(MovementKind kind) => movements.Events.Where(e => e.Kind == kind && e.At is not null).Take(MostMarks);

    private IEnumerable<GeoPoint> Points() =>
        movements.Tracks.SelectMany(track => track.Points.Select(point => point.At))
            .Concat(Of(MovementKind.Visit).Concat(Of(MovementKind.Gap)).Concat(Of(MovementKind.DarkDetection)).Select(e => e.At!.Value))
            .Concat(Of(MovementKind.Shuttle).SelectMany(e => new[] { e.At!.Value, e.To ?? e.At!.Value })).Select(Geo);

    private void Legend()
    {
        var words = page.Words;
        using (html.Element("ul", ("class", "legend")))
        {
            Entry("map", words["movements.track"], () => Svg.Path(html, "M1 6H29", "track"));
            Entry("map", words["movements.silence"], () => Svg.Path(html, "M1 6H29", "silence"));
            Entry("map", words["movements.visit-mark"], () => Svg.Circle(html, 15, 6, 3.5, "visit"));
            if (movements.Events.Any(e => e.Finding == "inferred")) Entry("map", words["movements.inferred-mark"], () => Diamond((15, 6), 5, "inferred"));
            if (movements.Events.Any(e => e.Kind == MovementKind.DarkDetection)) Entry("map", words["movements.dark-mark"], () => Diamond((15, 6), 5, "unexplained"));
        }
        html.Leaf("p", words["map.source"], ("class", "note"));
    }

    private void Entry(string style, string text, Action draw)
    {
        using (html.Element("li"))
        {
            using (html.Element("svg", ("viewBox", "0 0 30 12"), ("class", style), ("aria-hidden", "true"))) draw();
            html.Text(text);
        }
    }

    private void Diamond((double X, double Y) at, double half, string style) =>
        Svg.Path(html, Svg.Line([(at.X - half, at.Y), (at.X, at.Y - half), (at.X + half, at.Y), (at.X, at.Y + half)], closed: true), style);

    private static GeoPoint Geo(LatLon at) => new(at.Lat, at.Lon);
}
