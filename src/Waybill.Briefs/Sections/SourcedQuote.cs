using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A quote in a table cell, with who says so and the way to the report's text.</summary>
internal static class SourcedQuote
{
    /// <summary>Writes it.</summary>
    public static void Write(
        HtmlWriter html, BriefPage page, Quote quote, IReadOnlyList<AttributionLink> attribution, ReportView report, string anchor)
    {
        html.Leaf("q", LabelText.Fit(quote.Text, 360), ("lang", report.Reading.Language), ("dir", "auto"));
        html.Text(" ");
        using (html.Element("span", ("class", "said")))
        {
            html.Leaf("bdi", string.Join(" → ", [.. attribution.Select(a => LabelText.Name(a.Name)), report.Source]));
            html.Text(" ");
            References.Report(html, report, anchor);
        }
    }
}
