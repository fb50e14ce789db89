using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What else the reports tell: meetings, positions, movements, measures.</summary>
internal sealed class EventsSection : ISection
{
    /// <inheritdoc/>
    public string Id => "events";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Events.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var table = new TableWriter(html, "events-table", words["section.events"]);
        using (table.Open([words["events.when"], words["events.what"], words["events.place"], words["events.words"]]))
            foreach (var item in page.Events.Take(page.Limits.ListRows))
                WriteRow(html, page, table, item);
        TableWriter.Rest(html, page, page.Events.Count, page.Limits.ListRows);
    }

    private static void WriteRow(HtmlWriter html, BriefPage page, TableWriter table, EventView item)
    {
        var words = page.Words;
        using (table.Row())
        {
            using (table.Cell("when"))
                if (item.Event.Period is { } period) html.Text(page.Values.Period(period));
                else html.Leaf("span", words["untold"], ("class", "untold"));
            using (table.RowHeader("what")) html.Text(EventWording.Name(page, item.Event));
            using (table.Cell("place"))
                if (item.Event.Place is { } place) html.Text(place.Name is null && item.Report.Words(place.Span) is { } said ? words.Quoted(LabelText.Name(said)) : page.Values.Place(place));
                else html.Leaf("span", "–", ("class", "untold"));
            using (table.Cell("quoted"))
                SourcedQuote.Write(html, page, item.Event.Quote, item.Event.Attribution, item.Report, item.QuoteAnchor);
        }
    }
}

/// <summary>Names an event in a line.</summary>
internal static class EventWording
{
    /// <summary>Who, and what happens: <c>Kim Jong Un, Vladimir Putin: meeting</c>.</summary>
    public static string Name(BriefPage page, EventClaim happening)
    {
        var words = page.Words;
        var kind = happening.Act is { } act ? words.Name("act", act) : words.Name("event", happening.Kind);
        var who = string.Join(", ", happening.Participants.Select(p => LabelText.Name(p.Name)).Distinct(StringComparer.Ordinal).Take(4));
        var targets = string.Join(", ", happening.Target.Select(page.Values.Party).Take(4));
        var name = who.Length == 0 ? kind : who + words["transfer.colon"] + kind;
        if (happening.Instrument is { } instrument) name += $" ({LabelText.Name(instrument)})";
        return targets.Length == 0 ? name : words.Say("events.about", name, targets);
    }

    /// <summary>The same, with the place.</summary>
    public static string NameAndPlace(BriefPage page, EventClaim happening)
    {
        var name = Name(page, happening);
        return happening.Place?.Name is { } place ? $"{name}, {LabelText.Name(place)}" : name;
    }
}
