namespace Waybill.Briefs;

/// <summary>Figures about transfers that are not their quantity.</summary>
internal sealed class EstimatesSection : ISection
{
    /// <inheritdoc/>
    public string Id => "estimates";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Estimates.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var table = new TableWriter(html, "estimates-table", words["section.estimates"]);
        using (table.Open([words["estimates.metric"], words["estimates.value"], words["estimates.about"], words["events.words"]]))
            foreach (var item in page.Estimates.Take(page.Limits.ListRows))
                using (table.Row())
                {
                    using (table.RowHeader("metric")) html.Text(words.Name("metric", item.Estimate.Metric));
                    using (table.Cell("figure"))
                        if (item.Estimate.Value is { } value) html.Text(page.Values.Figure(value, item.Estimate.Unit));
                        else html.Leaf("span", "–", ("class", "untold"));
                    using (table.Cell("about")) html.Leaf("bdi", LabelText.Fit(item.Estimate.About, 200));
                    using (table.Cell("quoted"))
                        SourcedQuote.Write(html, page, item.Estimate.Quote, item.Estimate.Attribution, item.Report, item.QuoteAnchor);
                }
        TableWriter.Rest(html, page, page.Estimates.Count, page.Limits.ListRows);
    }
}
