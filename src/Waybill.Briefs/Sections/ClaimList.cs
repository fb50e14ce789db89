using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The quotes behind a transfer, each with its chain and the way to the report's text.</summary>
internal static class ClaimList
{
    /// <summary>Writes the claims of some stances under a heading of their own; nothing when there are none.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer, string group, Func<Stance, bool> belongs)
    {
        var claims = transfer.Claims.Where(c => c.Printed && belongs(c.Claim.Stance)).ToList();
        if (claims.Count == 0) return;
        html.Leaf("h4", page.Words[$"claims.{group}"], ("class", $"stance {group}"));
        using (html.Element("ol", ("class", "claims")))
            foreach (var claim in claims)
                WriteClaim(html, page, claim);
    }

    private static void WriteClaim(HtmlWriter html, BriefPage page, ClaimView claim)
    {
        var words = page.Words;
        html.Line();
        using (html.Element("li", ("id", claim.Anchor)))
        {
            html.Leaf("span", claim.Label, ("class", claim.Against ? "label against" : "label"));
            using (html.Element("blockquote", ("lang", claim.Report?.Reading.Language), ("dir", "auto")))
                if (claim.Report is { } report)
                    MarkedQuote.Write(html, report.Reading.Text, claim.Claim);
                else
                    html.Text(claim.Claim.Quote.Text);
            using (html.Element("p", ("class", "provenance")))
            {
                html.Leaf("span", words.Name("stance", claim.Claim.Stance), ("class", "stance-word"));
                html.Text(" · ");
                html.Leaf("bdi", Chain(page, claim));
                if (claim.Record.Published is { } published) html.Text(", " + words.Dates.Date(published));
                if (claim.Claim.Section != Section.Body) html.Text(" · " + words.Name("part", claim.Claim.Section));
                if (claim.Report is { } source)
                {
                    html.Text(" · ");
                    References.Report(html, source, claim.QuoteAnchor);
                }
            }
        }
    }

    private static string Chain(BriefPage page, ClaimView claim) => string.Join(
        " → ",
        [.. claim.NamesOrigin ? claim.Claim.Attribution.Select(page.Values.Link) : [page.Words["refs.no-origin"]], claim.Publisher]);
}
