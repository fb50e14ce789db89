namespace Waybill.Briefs;

/// <summary>What the maps draw, in words.</summary>
internal static class MapLists
{
    /// <summary>Writes the places named and the transfers between states, each folded away.</summary>
    public static void Write(HtmlWriter html, BriefPage page, MapContent content, int most)
    {
        var words = page.Words;
        if (content.Places.Count > 0)
            WriteList(html, words["map.list"], content.Places.Take(most), place =>
            {
                html.Leaf("bdi", LabelText.Name(place.Name));
                html.Text(words["transfer.colon"] + Roles(words, place.Roles));
                References.Claims(html, page, place.Claims);
            });
        if (content.StateFlows.Count > 0)
            WriteList(html, words["map.flows-list"], content.StateFlows.Take(most), flow =>
            {
                html.Text(words.Say("transfer.parties", flow.From.Name, flow.To.Name));
                References.Claims(html, page, flow.Claims);
            });
    }

    private static void WriteList<T>(HtmlWriter html, string summary, IEnumerable<T> items, Action<T> write)
    {
        using (html.Element("details"))
        {
            html.Leaf("summary", summary);
            using (html.Element("ul"))
                foreach (var item in items)
                    using (html.Element("li"))
                        write(item);
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
}
