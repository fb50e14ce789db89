using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What the sources do not agree on: quantities, denials, no proof seen, possible only.</summary>
internal sealed class ContestedSection : ISection
{
    /// <inheritdoc/>
    public string Id => "contested";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var any = WriteQuantities(html, page);
        any |= WriteStances(html, page, Stance.Denies);
        any |= WriteStances(html, page, Stance.NoEvidence);
        any |= WriteStances(html, page, Stance.Possible);
        if (!any) html.Leaf("p", page.Words["contested.none"]);
    }

    private static bool WriteQuantities(HtmlWriter html, BriefPage page)
    {
        var conflicting = page.Transfers.Where(t => QuantityConflict.Among(t.Transfer.Quantity)).ToList();
        if (conflicting.Count == 0) return false;
        WriteHeading(html, page, "quantities");
        using (html.Element("ul", ("class", "contested-list")))
            foreach (var transfer in conflicting.Take(page.Limits.ListRows))
                using (html.Element("li"))
                {
                    References.Transfer(html, page, transfer);
                    using (html.Element("ul", ("class", "versions")))
                        foreach (var value in transfer[FieldKind.Quantity].Values)
                            using (html.Element("li"))
                            {
                                html.Leaf("strong", value.Text);
                                html.Text(" ");
                                using (html.Element("span", ("class", "said"))) References.Sources(html, page, value.Claims);
                            }
                }
        TableWriter.Rest(html, page, conflicting.Count, page.Limits.ListRows);
        return true;
    }

    private static bool WriteStances(HtmlWriter html, BriefPage page, Stance stance)
    {
        var transfers = page.Transfers
            .Where(t => stance == Stance.Possible ? t.OnlyPossible : t.Claims.Any(c => c.Claim.Stance == stance))
            .ToList();
        if (transfers.Count == 0) return false;
        WriteHeading(html, page, Kebab.Of(stance));
        using (html.Element("ul", ("class", "contested-list")))
            foreach (var transfer in transfers.Take(page.Limits.ListRows))
                using (html.Element("li"))
                {
                    References.Transfer(html, page, transfer);
                    html.Text(" ");
                    using (html.Element("span", ("class", "said")))
                        References.Sources(html, page, [.. transfer.Claims.Where(c => c.Claim.Stance == stance)]);
                    if (stance != Stance.Possible && transfer.Stated)
                        html.Leaf("span", page.Words.Count("contested.still-stated", transfer.Transfer.Supporting.Count), ("class", "aside"));
                }
        TableWriter.Rest(html, page, transfers.Count, page.Limits.ListRows);
        return true;
    }

    private static void WriteHeading(HtmlWriter html, BriefPage page, string kind)
    {
        html.Leaf("h3", page.Words[$"contested.{kind}"]);
        html.Leaf("p", page.Words[$"contested.{kind}.note"], ("class", "note"));
    }
}
