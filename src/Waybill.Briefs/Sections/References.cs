namespace Waybill.Briefs;

/// <summary>Links from one part of the page to another.</summary>
internal static class References
{
    private const int Shown = 12;

    /// <summary>Writes the numbers of claims, linked to their quotes.</summary>
    public static void Claims(HtmlWriter html, BriefPage page, IReadOnlyList<ClaimView> claims, int shown = Shown)
    {
        foreach (var claim in claims.Take(shown))
        {
            html.Text(" ");
            Claim(html, claim);
        }
        if (claims.Count > shown) html.Text(" " + page.Words.Count("refs.more", claims.Count - shown));
    }

    /// <summary>Writes the number of one claim.</summary>
    public static void Claim(HtmlWriter html, ClaimView claim) =>
        html.Leaf(claim.Printed ? "a" : "span", claim.Label, ("class", claim.Against ? "ref against" : "ref"), ("href", claim.Printed ? "#" + claim.Anchor : null));

    /// <summary>Writes who claims a value: each source once, with its claims.</summary>
    public static void Sources(HtmlWriter html, BriefPage page, IReadOnlyList<ClaimView> claims)
    {
        const int sourcesShown = 5;
        var groups = claims.GroupBy(c => (c.Source, c.NamesOrigin)).ToList();
        var first = true;
        foreach (var group in groups.Take(sourcesShown))
        {
            if (!first) html.Text(page.Words["list.semicolon"]);
            first = false;
            html.Leaf("bdi", group.Key.Source);
            if (!group.Key.NamesOrigin) html.Text(" " + page.Words["refs.names-nobody"]);
            Claims(html, page, [.. group]);
        }
        if (groups.Count > sourcesShown) html.Text(page.Words["list.semicolon"] + page.Words.Count("refs.more-sources", groups.Count - sourcesShown));
    }

    /// <summary>Writes the name of a transfer, linked to its waybill when that is printed.</summary>
    public static void Transfer(HtmlWriter html, BriefPage page, TransferView transfer, string? text = null) =>
        html.Leaf(transfer.Printed ? "a" : "span", text ?? TransferWording.Numbered(page, transfer), ("href", transfer.Printed ? "#" + transfer.Anchor : null));

    /// <summary>Writes the label of a report, linked to a place in its text when that is printed.</summary>
    public static void Report(HtmlWriter html, ReportView report, string? anchor = null) =>
        html.Leaf(
            report.Printed ? "a" : "span",
            report.Label,
            ("class", "ref"),
            ("href", report.Printed ? "#" + (anchor ?? report.Anchor) : null));
}
