namespace Waybill.Briefs;

/// <summary>What was wrong with the input.</summary>
internal sealed class FaultsSection : ISection
{
    /// <inheritdoc/>
    public string Id => "faults";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Content.Faults.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var faults = page.Content.Faults;
        html.Leaf("p", words["faults.note"], ("class", "note"));
        var table = new TableWriter(html, "faults-table", words["section.faults"]);
        using (table.Open([words["captures.path"], words["faults.line"], words["faults.what"]]))
            foreach (var fault in faults.Take(page.Limits.ListRows))
                using (table.Row())
                {
                    using (table.RowHeader("path")) html.Leaf("bdi", fault.Source);
                    using (table.Cell("number")) html.Text(fault.Line is { } line ? words.Numbers.Format(line) : "–");
                    using (table.Cell("what")) html.Leaf("bdi", fault.Message);
                }
        TableWriter.Rest(html, page, faults.Count, page.Limits.ListRows);
    }
}
