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
            foreach (var alike in claims.GroupBy(c => (c.Record.Capture, c.Record.Document, c.Claim.Quote.Span, c.Claim.Stance, Provenance.Chain(page, c))))
                WriteClaims(html, page, [.. alike]);
    }

    // Claims that one source makes in one sentence share the quote.
    private static void WriteClaims(HtmlWriter html, BriefPage page, List<ClaimView> claims)
    {
        var claim = claims[0];
        html.Line();
        using (html.Element("li", ("id", claim.Anchor)))
        {
            using (html.Element("span", ("class", claim.Against ? "label against" : "label")))
                foreach (var one in claims)
                    html.Leaf("span", one.Label, ("id", one == claim ? null : one.Anchor));
            using (html.Element("blockquote", ("lang", claim.Report?.Reading.Language), ("dir", "auto")))
                if (claim.Report is { } report)
                    MarkedQuote.Write(html, report.Reading.Text, [.. claims.Select(c => c.Claim)]);
                else
                    html.Text(claim.Claim.Quote.Text);
            Provenance.Write(html, page, claim);
        }
    }
}
