namespace Waybill.Briefs;

/// <summary>What the sources do not tell: a matrix of transfers and fields, and a sentence for each field.</summary>
internal sealed class UnknownSection : ISection
{
    private static readonly FieldKind[] Kinds = Enum.GetValues<FieldKind>();

    /// <inheritdoc/>
    public string Id => "unknown";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var silent = Kinds
            .Select(kind => (kind, count: page.Transfers.Count(t => !t[kind].Told)))
            .Where(x => x.count > 0)
            .OrderByDescending(x => x.count).ThenBy(x => x.kind)
            .ToList();
        if (silent.Count == 0) html.Leaf("p", words["unknown.none"]);
        else
            using (html.Element("ul", ("class", "unknown-list")))
                foreach (var (kind, count) in silent)
                    html.Leaf("li", words.Count($"unknown.{Kebab.Of(kind)}", count, words.Numbers.Format(page.Transfers.Count)));
        WriteMatrix(html, page);
    }

    private static void WriteMatrix(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        html.Leaf("p", words["unknown.matrix"], ("class", "note"));
        using (html.Element("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", words["unknown.matrix-label"])))
        using (html.Element("table", ("class", "matrix")))
        {
            html.Leaf("caption", words["unknown.matrix-label"], ("class", "unseen"));
            using (html.Element("thead"))
            using (html.Element("tr"))
            {
                html.Leaf("th", words["transfers.who"], ("scope", "col"));
                foreach (var kind in Kinds) html.Leaf("th", words.Name("field-short", kind), ("scope", "col"));
            }
            using (html.Element("tbody"))
                foreach (var transfer in page.Transfers.Take(page.Limits.DrawnRows))
                    WriteRow(html, page, transfer);
        }
        TableWriter.Rest(html, page, page.Transfers.Count, page.Limits.DrawnRows);
    }

    private static void WriteRow(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        html.Line();
        using (html.Element("tr"))
        {
            using (html.Element("th", ("scope", "row"))) References.Transfer(html, page, transfer);
            foreach (var kind in Kinds)
            {
                var told = transfer[kind].Told;
                using (html.Element("td"))
                {
                    html.Leaf("span", told ? "●" : "○", ("class", told ? "told" : "blank"), ("aria-hidden", "true"));
                    html.Leaf("span", page.Words[told ? "unknown.told" : "unknown.blank"], ("class", "unseen"));
                }
            }
        }
    }
}
