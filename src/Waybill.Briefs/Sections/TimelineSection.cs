using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>When: periods, publications and events along one line of time.</summary>
internal sealed class TimelineSection : ISection
{
    /// <inheritdoc/>
    public string Id => "timeline";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Any(t =>
        t.Transfer.Envelope is not null || t.Claims.Any(c => c.Record.Published is { Precision: not DatePrecision.Year }));

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        if (TimelineDrawing.For(html, page, TimelineLayout.Wide) is not { } drawing) return;
        var words = page.Words;
        using (html.Element("figure"))
        {
            using (html.Element("div", ("class", "wide"))) drawing.Write("time-wide");
            using (html.Element("div", ("class", "slim"))) TimelineDrawing.For(html, page, TimelineLayout.Slim)?.Write("time-slim");
            WriteLegend(html, words, drawing);
        }
        if (drawing.Outside > 0) html.Leaf("p", words.Count("timeline.outside", drawing.Outside), ("class", "note"));
        TableWriter.Rest(html, page, page.Transfers.Count, Math.Min(page.Limits.DrawnRows, page.Limits.Waybills));
    }

    private static void WriteLegend(HtmlWriter html, Wording words, TimelineDrawing drawing)
    {
        using (html.Element("ul", ("class", "legend")))
        {
            Entry(html, words["timeline.bar"], () =>
            {
                Svg.Rectangle(html, 1, 3, 28, 7, "bar");
                Svg.Rectangle(html, 9, 3, 12, 7, "bar");
            });
            if (drawing.HasOpenEnds)
                Entry(html, words["timeline.open"], () =>
                {
                    for (var i = 0; i < 6; i++) Svg.Rectangle(html, 1 + i * 4.5, 3, 4.5, 7, "bar", 1 - i * 0.16);
                });
            Entry(html, words["timeline.tick"], () => Svg.Path(html, "M15 2v9", "tick"));
            if (drawing.HasAgainst) Entry(html, words["timeline.tick-against"], () => Svg.Path(html, "M15 2v9", "tick against"));
            if (drawing.HasMonths) Entry(html, words["timeline.month-only"], () => Svg.Path(html, "M4 5v3H26v-3", "tick month"));
            if (drawing.HasEvents) Entry(html, words["timeline.dot"], () => Svg.Circle(html, 15, 6, 3, "dot"));
        }
    }

    private static void Entry(HtmlWriter html, string text, Action draw)
    {
        using (html.Element("li"))
        {
            using (html.Element("svg", ("viewBox", "0 0 30 12"), ("class", "time"), ("aria-hidden", "true"))) draw();
            html.Text(text);
        }
    }
}
