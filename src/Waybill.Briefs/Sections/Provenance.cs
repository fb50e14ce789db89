using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The line under a quote: stance, chain, day, and the way to the report's text.</summary>
internal static class Provenance
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, BriefPage page, ClaimView claim)
    {
        var words = page.Words;
        using (html.Element("p", ("class", "provenance")))
        {
            html.Leaf("span", words.Name("stance", claim.Claim.Stance), ("class", claim.Against ? "stance-word against" : "stance-word"));
            html.Text(" · ");
            html.Leaf("bdi", Chain(page, claim));
            if (claim.Record.Published is { } published) html.Text(", " + words.Dates.Date(published));
            if (claim.Claim.Section != Section.Body) html.Text(" · " + words.Name("part", claim.Claim.Section));
            if (claim.Report is not { } source) return;
            html.Text(" · ");
            References.Report(html, source, claim.Printed ? claim.QuoteAnchor : null);
        }
    }

    /// <summary>The chain in words, the page that publishes last.</summary>
    public static string Chain(BriefPage page, ClaimView claim) => string.Join(
        " → ",
        [.. claim.NamesOrigin ? claim.Claim.Attribution.Select(page.Values.Link) : [page.Words["refs.no-origin"]], claim.Publisher]);
}
