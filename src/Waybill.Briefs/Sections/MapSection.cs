namespace Waybill.Briefs;

/// <summary>Where: a map of the places named and of transfers between states that name none, and maps of places that lie close together on it.</summary>
internal sealed class MapSection : ISection
{
    private const double Width = 1010;
    private const double NarrowWidth = 640;
    private const double SlimWidth = 360;
    private const int Listed = 80;
    private const int Details = 2;
    private const int DrawnBetweenStates = 16; // more lines hide each other
    private const int LeastInDetail = 2;
    private const int LeastUnjoined = 3;
    private const double NearDegrees = 4;
    private const double LegibleAcross = 150; // pixels: places spread wider than this need no detail

    /// <inheritdoc/>
    public string Id => "map";

    /// <inheritdoc/>
    public bool Applies(BriefPage page)
    {
        var content = new MapContent(page);
        return content.Places.Count + content.StateFlows.Count + content.Unlocated.Count > 0;
    }

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var content = new MapContent(page);
        var ports = content.Places.Where(p => p.OfTransfer).ToList();
        if (ports.Count == 0 && content.StateFlows.Count == 0) ports = [.. content.Places];
        var between = content.StateFlows.Take(DrawnBetweenStates).ToList();
        List<MapPlace> extent = [.. ports, .. between.SelectMany(f => (MapPlace[])[f.From, f.To]).Distinct()];
        if (extent.Count > 0) WriteMaps(html, page, content, ports, extent, between);
        if (content.Unlocated.Count > 0)
            html.Leaf("p", words.Say("map.unlocated", string.Join(", ", content.Unlocated.Take(Listed))), ("class", "note"));
    }

    private static void WriteMaps(HtmlWriter html, BriefPage page, MapContent content, List<MapPlace> ports, List<MapPlace> extent, List<MapFlow> between)
    {
        var words = page.Words;
        var width = ports.Count > 0 ? Width : NarrowWidth;
        var view = MapView.Around([.. extent.Select(p => p.Point)], width);
        var details = MapDetails(content, view);
        WriteMap(html, page, content, new MapTexts("map-places", words["map.title"], null), width, extent, between, details);
        foreach (var (cluster, i) in details.Select((c, i) => (c, i)))
        {
            var title = words.Say("map.detail", MapDrawing.Leader(cluster).Name);
            WriteMap(html, page, content, new MapTexts($"map-places-{words.Numbers.Plain(i + 1)}", title, title), Width, cluster, [], []);
        }
        html.Leaf("p", string.Join(" ", Notes(words, content)), ("class", "note"));
        var outside = content.Places.Where(p => !Shown(view, p)).Select(p => LabelText.Name(p.Name)).ToList();
        if (outside.Count > 0) html.Leaf("p", words.Say("map.outside", string.Join(", ", outside.Take(Listed))), ("class", "note"));
        MapLists.Write(html, page, content, Listed);
    }

    // Places that lie too close together to be told apart, and that a line joins; without a line the closest group of most claims.
    private static List<IReadOnlyList<MapPlace>> MapDetails(MapContent content, MapView view)
    {
        var close = MapClusters.Of([.. content.Places], NearDegrees)
            .Where(c => c.Count >= LeastInDetail && c.Any(p => p.OfTransfer) && c.All(p => Shown(view, p)) && view.Across(c.Select(p => p.Point)) < LegibleAcross)
            .ToList();
        var joined = close.Where(c => content.Flows.Any(f => c.Contains(f.From) && c.Contains(f.To))).Take(Details).ToList();
        return joined.Count > 0 ? joined : [.. close.Where(c => c.Count >= LeastUnjoined).Take(1)];
    }

    private static IEnumerable<string> Notes(Wording words, MapContent content)
    {
        if (content.Flows.Count > 0) yield return words["map.ports-note"];
        if (content.StateFlows.Count > 0) yield return words["map.states-note"];
        if (content.StateFlows.Count > DrawnBetweenStates) yield return words.Count("map.flows-rest", content.StateFlows.Count - DrawnBetweenStates);
        yield return words["map.source"];
    }

    // Drawn twice, for wide screens and paper and for a telephone; the style sheet shows one.
    private static void WriteMap(
        HtmlWriter html, BriefPage page, MapContent content, MapTexts texts, double width, IReadOnlyList<MapPlace> extent, List<MapFlow> between, List<IReadOnlyList<MapPlace>> details)
    {
        if (texts.Heading is not null) html.Leaf("h3", texts.Heading);
        using (html.Element("figure", ("class", width < Width ? "narrow" : null)))
        {
            List<MapPlace> places = [];
            List<MapFlow> flows = [];
            foreach (var (layout, pixels) in (ReadOnlySpan<(string, double)>)[("slim", SlimWidth), ("wide", width)])
            {
                var view = MapView.Around([.. extent.Select(p => p.Point)], pixels);
                places = [.. content.Places.Where(p => Shown(view, p)), .. extent.Where(p => p.Roles.HasFlag(PlaceRoles.Capital))];
                flows = [.. content.Flows.Concat(between).Where(f => places.Contains(f.From) && places.Contains(f.To))];
                using (html.Element("div", ("class", layout)))
                    new MapDrawing(html, page, view).Write(texts with { Id = $"{texts.Id}-{layout}" }, places, flows, details);
            }
            MapLegend.Write(html, page.Words, places, flows, details.Count > 0);
        }
    }

    private static bool Shown(MapView view, MapPlace place) => view.Shows(view.Place(place.Point), 8);
}
