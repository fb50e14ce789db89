using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What the sources do not agree on: quantities, denials, no proof seen, possible only.</summary>
internal sealed class ContestedSection : ISection
{
    private const int Beside = 12;
    private const int QuoteLength = 420;

    /// <inheritdoc/>
    public string Id => "contested";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var any = WriteQuantities(html, page);
        any |= WriteAgainst(html, page, Stance.Denies);
        any |= WriteAgainst(html, page, Stance.NoEvidence);
        any |= WritePossible(html, page);
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
                    WriteVersions(html, page, transfer);
                }
        TableWriter.Rest(html, page, conflicting.Count, page.Limits.ListRows);
        return true;
    }

    private static void WriteVersions(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        using (html.Element("ul", ("class", "versions")))
            foreach (var value in transfer[FieldKind.Quantity].Values)
                using (html.Element("li"))
                {
                    html.Leaf("strong", value.Text);
                    html.Text(" ");
                    using (html.Element("span", ("class", "said"))) References.Sources(html, page, value.Claims);
                }
    }

    // Each denial once, in its own words, with the transfers that it stands beside.
    private static bool WriteAgainst(HtmlWriter html, BriefPage page, Stance stance)
    {
        var quotes = page.Transfers.SelectMany(t => t.Claims)
            .Where(c => c.Claim.Stance == stance)
            .GroupBy(c => (c.Record.Capture, c.Record.Document, c.Claim.Quote.Span))
            .ToList();
        if (quotes.Count == 0) return false;
        WriteHeading(html, page, Kebab.Of(stance));
        using (html.Element("ul", ("class", "denials")))
            foreach (var quote in quotes.Take(page.Limits.ListRows))
                using (html.Element("li"))
                    WriteDenial(html, page, [.. quote]);
        TableWriter.Rest(html, page, quotes.Count, page.Limits.ListRows);
        return true;
    }

    private static void WriteDenial(HtmlWriter html, BriefPage page, List<ClaimView> claims)
    {
        var first = claims[0];
        using (html.Element("blockquote", ("lang", first.Report?.Reading.Language), ("dir", "auto")))
            if (first.Report is { } report && first.Claim.Quote.Span.Length <= QuoteLength) MarkedQuote.Write(html, report.Reading.Text, [.. claims.Select(c => c.Claim)]);
            else html.Text(LabelText.Fit(first.Claim.Quote.Text, QuoteLength));
        foreach (var source in claims.DistinctBy(c => Provenance.Chain(page, c))) Provenance.Write(html, page, source);
        var beside = claims.Select(c => c.Transfer).Distinct().Select(number => page.Transfers[number - 1]).ToList();
        using (html.Element("p", ("class", "aside")))
        {
            html.Text(page.Words.Count("contested.beside", beside.Count) + " ");
            foreach (var (transfer, i) in beside.Take(Beside).Select((t, i) => (t, i)))
            {
                if (i > 0) html.Text(", ");
                References.Transfer(html, page, transfer, page.Words.Numbers.Plain(transfer.Number));
            }
            if (beside.Count > Beside) html.Text(" " + page.Words.Count("refs.more", beside.Count - Beside));
        }
    }

    private static bool WritePossible(HtmlWriter html, BriefPage page)
    {
        var transfers = page.Transfers.Where(t => t.OnlyPossible).ToList();
        if (transfers.Count == 0) return false;
        WriteHeading(html, page, "possible");
        using (html.Element("ul", ("class", "contested-list")))
            foreach (var transfer in transfers.Take(page.Limits.ListRows))
                using (html.Element("li"))
                {
                    References.Transfer(html, page, transfer);
                    using (html.Element("span", ("class", "said aside"))) References.Sources(html, page, [.. transfer.Claims.Where(c => !c.Against)]);
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
