using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>The bytes taken in: path, digest, size, when and how.</summary>
internal sealed class CapturesSection : ISection
{
    /// <inheritdoc/>
    public string Id => "captures";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Content.Captures.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var captures = page.Content.Captures;
        html.Leaf("p", words["captures.note"], ("class", "note"));
        var table = new TableWriter(html, "captures-table", words["section.captures"]);
        using (table.Open([words["captures.path"], words["captures.hash"], words["captures.length"], words["captures.taken"], words["captures.custody"]]))
            foreach (var capture in captures.Take(page.Limits.ListRows))
                using (table.Row())
                {
                    using (table.RowHeader("path")) html.Leaf("bdi", capture.Path);
                    using (table.Cell("hash")) html.Leaf("code", capture.Sha256.ToString());
                    using (table.Cell("length")) html.Text(words.Count("captures.bytes", capture.Length));
                    using (table.Cell("taken")) html.Text(words.Dates.Moment(capture.TakenIn));
                    using (table.Cell("custody")) html.Leaf("bdi", Custody(page, capture));
                }
        TableWriter.Rest(html, page, captures.Count, page.Limits.ListRows);
    }

    private static string Custody(BriefPage page, CaptureRecord capture)
    {
        var words = page.Words;
        if (!page.Content.Custody.TryGetValue(capture.Sha256, out var known)) return capture.Custody;
        var steps = known.Select(s => words.Say($"custody.{Kebab.Of(s.Act)}", s.Path, words.Dates.Day(DateOnly.FromDateTime(s.At.UtcDateTime))));
        return string.Join(words["list.semicolon"], steps) + ".";
    }
}
