namespace Waybill.Briefs;

/// <summary>What the signs of a map mean; only those that it bears.</summary>
internal static class MapLegend
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, Wording words, IReadOnlyList<MapPlace> places, IReadOnlyList<MapFlow> flows, bool details)
    {
        using (html.Element("ul", ("class", "legend")))
        {
            foreach (var (sign, roles, text) in (ReadOnlySpan<(PlaceRoles, PlaceRoles, string)>)
            [
                (PlaceRoles.Loading, PlaceRoles.Loading, words["map.loading"]),
                (PlaceRoles.Discharge, PlaceRoles.Discharge, words["map.discharge"]),
                (PlaceRoles.Loading | PlaceRoles.Discharge, PlaceRoles.Loading | PlaceRoles.Discharge, words["map.both"]),
                (PlaceRoles.Event, PlaceRoles.Event, words["map.event"]),
            ])
                if (places.Any(p => Sign(p.Roles) == sign))
                    Entry(html, text, () => MapDrawing.WriteMarker(html, 15, 7, roles));
            if (flows.Any(f => !f.BetweenStates)) Entry(html, words["map.flow"], () => Svg.Path(html, "M1 7H29", "flow"));
            if (flows.Any(f => f.BetweenStates)) Entry(html, words["map.state-flow"], () => Svg.Path(html, "M1 7H29", "flow states"));
            if (details) Entry(html, words["map.window"], () => Svg.Rectangle(html, 8, 1, 14, 12, "window"));
        }
    }

    // Which sign a place bears: that of an event only when no transfer names it.
    private static PlaceRoles Sign(PlaceRoles roles)
    {
        var signs = roles & (PlaceRoles.Loading | PlaceRoles.Discharge);
        return signs == PlaceRoles.None ? roles & PlaceRoles.Event : signs;
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
