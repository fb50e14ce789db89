using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What is known, in a few sentences drawn from counts and fields.</summary>
internal sealed class SummarySection : ISection
{
    private const int Leading = 3;

    /// <inheritdoc/>
    public string Id => "summary";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => true;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        using (html.Element("div", ("class", "reading")))
        {
            html.Leaf("p", string.Join(" ", Read(page)), ("class", "lead"));
            if (page.Transfers.Count > 0) html.Leaf("p", string.Join(" ", Standing(page)));
        }
        var leading = page.Transfers.Where(t => t.Stated).Take(Leading).ToList();
        if (leading.Count == 0) return;
        using (html.Element("div", ("class", "reading")))
        {
            html.Leaf("p", words[leading.Count < page.Transfers.Count ? "summary.leading" : "summary.all"], ("class", "runin"));
            using (html.Element("ol", ("class", "leading")))
                foreach (var transfer in leading)
                    using (html.Element("li", ("value", words.Numbers.Plain(transfer.Number))))
                        WriteTransfer(html, page, transfer);
        }
    }

    private static IEnumerable<string> Read(BriefPage page)
    {
        var words = page.Words;
        if (page.Reports.Count == 0)
        {
            yield return words["summary.no-report"];
            yield break;
        }
        var dates = page.Reports.Where(r => r.Reading.Published is not null).Select(r => r.Reading.Published!.Value).ToList();
        var telling = page.Reports.Count(r => r.Reading.Transfers.Count > 0);
        yield return dates.Count == 0
            ? words.Count("summary.read", page.Reports.Count)
            : words.Count("summary.read-dated", page.Reports.Count, words.Dates.Date(dates.MinBy(d => d.FirstDay)), words.Dates.Date(dates.MaxBy(d => d.LastDay)));
        yield return page.Transfers.Count == 0
            ? words["summary.no-transfer"]
            : words.Count("summary.telling", telling, words.Count("count.claim", page.ClaimCount), words.Count("count.transfer", page.Transfers.Count));
    }

    private static IEnumerable<string> Standing(BriefPage page)
    {
        var words = page.Words;
        var stated = page.Transfers.Where(t => t.Stated).ToList();
        foreach (var (key, count) in ((string, int)[])
        [
            ("summary.several-origins", stated.Count(t => t.Transfer.Origins.Named.Count >= 2)),
            ("summary.one-origin", stated.Count(t => t.Transfer.Origins.Named.Count == 1)),
            ("summary.no-origin", stated.Count(t => t.Transfer.Origins.Named.Count == 0)),
            ("summary.hedged", stated.Count(t => t.OnlyHedged)),
            ("summary.possible", page.Transfers.Count(t => t.OnlyPossible)),
            ("summary.denied", page.Transfers.Count(t => t.Transfer.Denials.Count > 0)),
            ("summary.no-evidence", page.Transfers.Count(t => t.Transfer.NoEvidence.Count > 0)),
            ("summary.no-carrier", page.Transfers.Count(t => !t[FieldKind.Carrier].Told)),
        ])
            if (count > 0)
                yield return words.Count(key, count);
    }

    private static void WriteTransfer(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var words = page.Words;
        References.Transfer(html, page, transfer, TransferWording.Parties(page, transfer));
        var parts = new List<string> { TransferWording.Goods(page, transfer) };
        foreach (var value in (ReadOnlySpan<string?>)[TransferWording.Values(page, transfer[FieldKind.Quantity]), TransferWording.Carriers(page, transfer), TransferWording.Route(page, transfer)])
            if (value is not null)
                parts.Add(value);
        if (transfer.Transfer.Envelope is { } envelope) parts.Add(words.Dates.Interval(envelope));
        html.Text(words["transfer.colon"] + string.Join(words["list.semicolon"], parts) + ". ");
        var origins = transfer.Transfer.Origins;
        if (origins.Named.Count > 0)
        {
            var names = origins.Named.Take(4).Select(o => LabelText.Name(o.Name)).ToList();
            var rest = origins.Named.Count - names.Count;
            if (rest > 0) names.Add(words.Count("refs.others", rest));
            html.Text(words.Say(transfer.OnlyHedged ? "summary.alleged-by" : "summary.said-by", words.List(names)) + " ");
        }
        if (origins.UnknownIndependence.Count > 0)
            html.Text(words.Count(origins.Named.Count > 0 ? "summary.and-unknown" : "summary.only-unknown", origins.UnknownIndependence.Count) + " ");
        if (transfer.Transfer.Denials.Count > 0)
            html.Text(words.Say("summary.denied-by", words.List([.. transfer.Claims.Where(c => c.Claim.Stance == Stance.Denies).Select(c => c.Source).Distinct(StringComparer.Ordinal).Take(4)])));
    }
}
