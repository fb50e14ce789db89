namespace Waybill.Briefs;

/// <summary>The full text of the reports with every quote marked.</summary>
internal sealed class ReportsSection : ISection
{
    /// <inheritdoc/>
    public string Id => "reports";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Reports.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        html.Leaf("p", words["reports.note"], ("class", "note"));
        foreach (var report in page.Reports.Where(r => r.Printed)) WriteReport(html, page, report);
        var left = page.Reports.Count(r => !r.Printed);
        if (left > 0) html.Leaf("p", words.Count("reports.rest", left), ("class", "note rest"));
    }

    private static void WriteReport(HtmlWriter html, BriefPage page, ReportView report)
    {
        var words = page.Words;
        var reading = report.Reading;
        html.Line();
        using (html.Element("article", ("class", "report"), ("id", report.Anchor), ("aria-labelledby", report.Anchor + "-title")))
        {
            using (html.Element("h3", ("id", report.Anchor + "-title")))
            {
                html.Leaf("span", report.Label, ("class", "ordinal"));
                html.Text(" ");
                html.Leaf("bdi", LabelText.Name(reading.Title ?? reading.Document), ("lang", reading.Language));
            }
            using (html.Element("p", ("class", "provenance")))
            {
                html.Leaf("bdi", reading.Publisher is { } publisher ? LabelText.Name(publisher) : words["reports.unknown-publisher"]);
                html.Text(", " + (reading.Published is { } date ? words.Dates.Date(date) : words["reports.unknown-date"]));
                if (reading.Language is { } language) html.Text(" · " + (words.FindLanguage(language) ?? language));
                if (reading.Url is { } url)
                {
                    html.Text(" · ");
                    using (html.Element("a", ("href", url), ("rel", "noreferrer noopener nofollow external"))) html.Text(LabelText.Fit(url, 90));
                }
                if (reading.Transfers.Count + reading.Events.Count + reading.Estimates.Count == 0) html.Text(" · " + words["reports.nothing"]);
            }
            using (html.Element("div", ("class", "text"), ("lang", reading.Language)))
                new ReportText(html, page, report).Write();
        }
    }
}
