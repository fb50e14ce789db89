namespace Waybill.Briefs;

/// <summary>Where: a map of the places named, and one of transfers between states without a port.</summary>
internal sealed class MapSection : ISection
{
    private const double Width = 820;
    private const int Listed = 80;
    private const int Details = 2;
    private const double NearDegrees = 6;

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
        var extent = content.Places.Where(p => p.OfTransfer).ToList();
        if (extent.Count == 0) extent = [.. content.Places];
        if (extent.Count > 0) WritePlaces(html, page, content, extent);
        if (content.StateFlows.Count > 0) WriteStates(html, page, content);
        if (content.Unlocated.Count > 0)
            html.Leaf("p", words.Say("map.unlocated", string.Join(", ", content.Unlocated.Take(Listed))), ("class", "note"));
    }

    // Places far apart get a map of all of them, and maps of those that lie too close together on it.
    private static void WritePlaces(HtmlWriter html, BriefPage page, MapContent content, List<MapPlace> extent)
    {
        var words = page.Words;
        var clusters = MapClusters.Of(extent, NearDegrees);
        html.Leaf("h3", words["map.ports"]);
        WriteMap(html, page, content, extent, "map-places", null);
        if (clusters.Count > 1)
            foreach (var (cluster, i) in clusters.Where(c => c.Count > 2).Take(Details).Select((c, i) => (c, i)))
                WriteMap(html, page, content, cluster, $"map-places-{words.Numbers.Plain(i + 1)}", words.Say("map.detail", cluster.MaxBy(p => p.Claims.Count)!.Name));
        html.Leaf("p", (content.Flows.Count > 0 ? words["map.ports-note"] + " " : "") + words["map.source"], ("class", "note"));
        var view = MapView.Around([.. extent.Select(p => p.Point)], Width);
        var outside = content.Places.Where(p => !Shown(view, p)).Select(p => LabelText.Name(p.Name)).ToList();
        if (outside.Count > 0) html.Leaf("p", words.Say("map.outside", string.Join(", ", outside.Take(Listed))), ("class", "note"));
        WriteList(html, page, content);
    }

    private static void WriteMap(HtmlWriter html, BriefPage page, MapContent content, IReadOnlyList<MapPlace> extent, string id, string? heading)
    {
        var words = page.Words;
        var view = MapView.Around([.. extent.Select(p => p.Point)], Width);
        var shown = content.Places.Where(p => Shown(view, p)).ToList();
        var flows = content.Flows.Where(f => shown.Contains(f.From) || shown.Contains(f.To)).ToList();
        var title = heading ?? words["map.title"];
        if (heading is not null) html.Leaf("h4", heading);
        using (html.Element("figure"))
        {
            using (html.Element("div", ("class", "drawing"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)))
                new MapDrawing(html, page, view).Write(id, title, words["map.ports-desc"], shown, flows);
            WriteLegend(html, words, shown.Aggregate(PlaceRoles.None, (roles, p) => roles | Sign(p.Roles)), flows.Count > 0);
        }
    }

    private static bool Shown(MapView view, MapPlace place) => view.Shows(view.Place(place.Point), 8);

    private static void WriteStates(HtmlWriter html, BriefPage page, MapContent content)
    {
        var words = page.Words;
        var view = MapView.Around([.. content.Capitals.Select(p => p.Point)], Width);
        html.Leaf("h3", words["map.states"]);
        using (html.Element("figure"))
        {
            using (html.Element("div", ("class", "drawing"), ("tabindex", "0"), ("role", "region"), ("aria-label", words["map.states-title"])))
                new MapDrawing(html, page, view).Write("map-states", words["map.states-title"], words["map.states-desc"], [.. content.Capitals], content.StateFlows);
            html.Leaf("figcaption", words["map.states-note"] + " " + words["map.source"]);
        }
        using (html.Element("details"))
        {
            html.Leaf("summary", words["map.flows-list"]);
            using (html.Element("ul"))
                foreach (var flow in content.StateFlows.Take(Listed))
                    using (html.Element("li"))
                    {
                        html.Text(words.Say("transfer.parties", flow.From.Name, flow.To.Name));
                        References.Claims(html, page, flow.Claims);
                    }
        }
    }

    private static void WriteList(HtmlWriter html, BriefPage page, MapContent content)
    {
        var words = page.Words;
        using (html.Element("details"))
        {
            html.Leaf("summary", words["map.list"]);
            using (html.Element("ul"))
                foreach (var place in content.Places.Take(Listed))
                    using (html.Element("li"))
                    {
                        html.Leaf("bdi", LabelText.Name(place.Name));
                        html.Text(words["transfer.colon"] + Roles(words, place.Roles));
                        References.Claims(html, page, place.Claims);
                    }
        }
    }

    private static string Roles(Wording words, PlaceRoles roles)
    {
        var names = new List<string>(3);
        if (roles.HasFlag(PlaceRoles.Loading)) names.Add(words["map.loading"]);
        if (roles.HasFlag(PlaceRoles.Discharge)) names.Add(words["map.discharge"]);
        if (roles.HasFlag(PlaceRoles.Event)) names.Add(words["map.event"]);
        return string.Join(", ", names);
    }

    // Which sign a place bears: that of an event only when no transfer names it.
    private static PlaceRoles Sign(PlaceRoles roles) => (roles & (PlaceRoles.Loading | PlaceRoles.Discharge)) switch
    {
        PlaceRoles.None => roles & PlaceRoles.Event,
        PlaceRoles.Loading | PlaceRoles.Discharge => PlaceRoles.Capital,
        var one => one,
    };

    private static void WriteLegend(HtmlWriter html, Wording words, PlaceRoles signs, bool flows)
    {
        using (html.Element("ul", ("class", "legend")))
        {
            foreach (var (sign, roles, text) in (ReadOnlySpan<(PlaceRoles, PlaceRoles, string)>)
            [
                (PlaceRoles.Loading, PlaceRoles.Loading, words["map.loading"]),
                (PlaceRoles.Discharge, PlaceRoles.Discharge, words["map.discharge"]),
                (PlaceRoles.Capital, PlaceRoles.Loading | PlaceRoles.Discharge, words["map.both"]),
                (PlaceRoles.Event, PlaceRoles.Event, words["map.event"]),
            ])
                if (signs.HasFlag(sign))
                    Entry(html, text, () => MapDrawing.WriteMarker(html, 15, 7, roles));
            if (flows) Entry(html, words["map.flow"], () => Svg.Path(html, "M1 7H29", "flow"));
        }
    }

    private static void Entry(HtmlWriter html, string text, Action draw)
    {
        using (html.Element("li"))
        {
            using (html.Element("svg", ("viewBox", "0 0 30 14"), ("class", "map"), ("aria-hidden", "true"))) draw();
            html.Text(text);
        }
    }
}
