using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>
/// Draws who says so through whom. The trees are nested lists that the style sheet joins by lines: they read aloud in order,
/// fold under each other on a narrow screen, and print.
/// </summary>
internal static class ChainDrawing
{
    private const int MaxColumns = 5;

    /// <summary>Writes the chains of a transfer.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var claims = transfer.Claims.Take(page.Limits.DrawnRows).ToList();
        if (claims.Count == 0) return;
        var tree = new ChainTree(page, transfer, claims);
        using (html.Element("figure", ("class", "chains"), ("aria-label", page.Words.Say("chain.title", transfer.Number))))
        {
            var columns = Math.Min(tree.Depth + 1, MaxColumns);
            using (html.Element("ul", ("class", $"tree columns-{page.Words.Numbers.Plain(columns)}"), ("role", "list")))
            {
                WriteHeads(html, page, tree.Depth);
                foreach (var root in tree.Roots) WriteBranch(html, page, root, tree.Depth);
            }
            WriteLegend(html, page, claims);
            if (transfer.Claims.Count > claims.Count)
                html.Leaf("figcaption", page.Words.Count("chain.rest", transfer.Claims.Count - claims.Count));
        }
    }

    private static void WriteHeads(HtmlWriter html, BriefPage page, int depth)
    {
        using (html.Element("li", ("class", "heads"), ("aria-hidden", "true")))
        {
            html.Leaf("span", page.Words["chain.origin"]);
            for (var i = 1; i < Math.Min(depth, MaxColumns - 1); i++) html.Leaf("span", i == 1 ? page.Words["chain.relay"] : "");
            html.Leaf("span", page.Words["chain.publisher"]);
        }
    }

    private static void WriteBranch(HtmlWriter html, BriefPage page, ChainBranch branch, int left)
    {
        html.Line();
        using (html.Element("li", ("class", Style(branch, left))))
        {
            using (html.Element("span", ("class", "source")))
            {
                using (html.Element("span", ("class", "name")))
                {
                    if (branch.Role == ChainRole.Page) html.Leaf("span", page.Words["chain.publisher"] + " ", ("class", "unseen"));
                    html.Leaf("bdi", LabelText.Fit(branch.Label, 90));
                    if (branch.Minor.Length > 0) html.Leaf("small", " " + branch.Minor);
                    if (branch.Role == ChainRole.Page) WriteClaims(html, page, branch);
                }
            }
            if (branch.Next.Count == 0) return;
            using (html.Element("ul", ("role", "list")))
                foreach (var next in branch.Next) WriteBranch(html, page, next, left - 1);
        }
    }

    private static void WriteClaims(HtmlWriter html, BriefPage page, ChainBranch branch)
    {
        html.Text(" ");
        using (html.Element("span", ("class", "refs")))
        {
            References.Claims(html, page, branch.Claims);
            if (branch.Stance is { } stance and not Stance.Asserts)
                html.Leaf("span", " " + page.Words.Name("stance", stance), ("class", "stance-word"));
        }
    }

    // A page of a short chain stands in the column of pages all the same: its line is drawn longer.
    private static string Style(ChainBranch branch, int left)
    {
        var style = Kebab.Of(branch.Role);
        if (branch.Stance is { } stance) style += " " + Kebab.Of(stance);
        return branch.Role == ChainRole.Page && left > 0 ? $"{style} skip-{Math.Min(left, MaxColumns - 2)}" : style;
    }

    private static void WriteLegend(HtmlWriter html, BriefPage page, List<ClaimView> claims)
    {
        var stances = claims.Select(c => c.Claim.Stance).Distinct().Order().ToList();
        if (stances is [Stance.Asserts]) return;
        using (html.Element("ul", ("class", "legend")))
            foreach (var stance in stances)
                using (html.Element("li"))
                {
                    html.Leaf("span", null, ("class", "line " + Kebab.Of(stance)), ("aria-hidden", "true"));
                    html.Text(page.Words.Name("stance", stance));
                }
    }
}
