using System.Globalization;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What the ships did: what it means for the transfers, a map, a lane a ship, and every event with the lines it rests on.</summary>
internal sealed class MovementsSection : ISection
{
    private const int MostShips = 24;
    private const int MostBearings = 8;
    private const int MostLines = 6;

    /// <inheritdoc/>
    public string Id => "movements";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Content.Movements.Events.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var movements = page.Content.Movements;
        html.Leaf("p", words.Say("movements.note", words.Count("movements.files", movements.Captures.Count)), ("class", "note"));
        WriteBearings(html, page);
        var view = new MovementView(page, MostShips);
        new MovementMap(html, page, view).Write();
        new ShipLanes(html, page, view).Write();
        WriteTable(html, page);
    }

    private static void WriteBearings(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var byTransfer = page.Content.Movements.Bearings.ToLookup(bearing => bearing.Transfer);
        var shown = page.Transfers.Where(transfer => byTransfer.Contains(transfer.Transfer.Id)).Take(page.Limits.DrawnRows).ToList();
        if (shown.Count == 0) return;
        var listed = Listed(page).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        html.Leaf("h3", words["movements.bearings"]);
        using (html.Element("ul", ("class", "bearings")))
            foreach (var transfer in shown)
                using (html.Element("li"))
                {
                    References.Transfer(html, page, transfer);
                    var bearings = byTransfer[transfer.Transfer.Id].ToList();
                    using (html.Element("ul"))
                        foreach (var bearing in bearings.Take(MostBearings))
                            using (html.Element("li"))
                            {
                                html.Leaf("span", words.Name("bearing", bearing.Bearing), ("class", $"bearing bearing-{Kebab.Of(bearing.Bearing)}"));
                                html.Text(words["transfer.colon"]);
                                html.Leaf("span", bearing.Why);
                                html.Text(" ");
                                html.Leaf("a", bearing.Event, ("href", listed.Contains(bearing.Event) ? $"#{bearing.Event}" : null));
                            }
                    if (bearings.Count > MostBearings) html.Leaf("p", words.Count("movements.more", bearings.Count - MostBearings), ("class", "note"));
                }
    }

    private static IEnumerable<CaseEvent> Listed(BriefPage page)
    {
        var bearing = page.Content.Movements.Bearings.Select(b => b.Event).ToHashSet(StringComparer.Ordinal);
        return page.Content.Movements.Events.OrderBy(e => !bearing.Contains(e.Id)).ThenBy(e => Rank(e.Event)).Take(page.Limits.ListRows).OrderBy(e => e.Event.Start);
    }

    // Where there are too many for a page, visits and voyages give way to what is rarer.
    private static int Rank(MovementEvent e) => e.Kind switch
    {
        MovementKind.Shuttle => 0,
        MovementKind.Gap when e.Finding == "dark" => 1,
        MovementKind.Visit or MovementKind.Voyage or MovementKind.Match => 3,
        _ => 2,
    };

    private static void WriteTable(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var paths = page.Content.Movements.Captures.Select(capture => (capture.Sha256, capture.Path)).Concat(page.Content.Captures.Select(capture => (capture.Sha256, capture.Path))).ToLookup(pair => pair.Sha256, pair => pair.Path);
        var sentence = new EventSentence(words);
        using (html.Element("details"))
        {
            html.Leaf("summary", words["movements.table"]);
            var table = new TableWriter(html, "movements-table", words["movements.table"]);
            using (table.Open([words["movements.kind"], words["movements.ship"], words["movements.when"], words["movements.where"], words["movements.confidence"], words["movements.why"], words["movements.evidence"]]))
                foreach (var found in Listed(page))
                    using (table.Row(found.Id)) WriteRow(html, page, table, found.Event, paths, sentence);
            TableWriter.Rest(html, page, page.Content.Movements.Events.Count, page.Limits.ListRows);
        }
    }

    private static void WriteRow(HtmlWriter html, BriefPage page, TableWriter table, MovementEvent e, ILookup<Sha256, string> paths, EventSentence sentence)
    {
        var words = page.Words;
        using (table.RowHeader("what")) html.Text(e.Finding is { } finding ? $"{words.Name("movement", e.Kind)}, {Finding(words, finding)}" : words.Name("movement", e.Kind));
        using (table.Cell("who")) html.Leaf("bdi", e.Vessels.Count == 0 ? words["movements.no-ship"] : string.Join(", ", e.Vessels.Select(MovementView.Name)));
        using (table.Cell("when")) html.Text($"{Moment(words, e.Start)} – {(e.End is { } end ? Moment(words, end) : words["movements.open"])}");
        using (table.Cell("place")) html.Leaf("bdi", e.ToPlace is { } to && e.Place is { } from ? words.Say("movements.way", from.Name, to.Name) : e.Place?.Name ?? e.At?.ToString() ?? "–");
        using (table.Cell("confidence")) html.Text(words.Name("confidence", e.Confidence));
        var (why, language) = sentence.Of(e);
        using (table.Cell("why")) html.Leaf("span", why, ("lang", language == words.Language ? null : language));
        using (table.Cell("evidence")) html.Leaf("bdi", string.Join("; ", e.Evidence.Select(evidence => Lines(words, evidence, paths[evidence.Capture].FirstOrDefault() ?? evidence.Capture.ToString()))));
    }

    private static string Finding(Wording words, string finding) => words.Find($"finding.{finding}") ?? finding;

    private static string Moment(Wording words, DateTime time) => words.Dates.Moment(new DateTimeOffset(time, TimeSpan.Zero));

    private static string Lines(Wording words, EventEvidence evidence, string path)
    {
        if (evidence.Spans.Count > 0) return words.Say("movements.spans", path, string.Join(", ", evidence.Spans.Take(MostLines)));
        var lines = string.Join(", ", evidence.Lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return evidence.Lines.Count <= MostLines ? words.Say("movements.lines", path, lines) : words.Say("movements.lines-more", path, lines, words.Numbers.Format(evidence.Lines.Count - MostLines));
    }
}
