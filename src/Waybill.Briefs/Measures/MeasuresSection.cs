using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>The measures that each transfer engages or may engage, element by element, with the claims that each rests on.</summary>
internal sealed class MeasuresSection : ISection
{
    private const int ShownClaims = 4;

    /// <inheritdoc/>
    public string Id => "measures";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        html.Leaf("p", page.Words["measures.note"], ("class", "note"));
        var words = new CheckWording(page.Words);
        var any = false;
        foreach (var transfer in page.Transfers.Where(transfer => transfer.Printed))
        {
            var findings = MeasureCheck.Engaged(CaseCheck.Of(page.Content, transfer.Transfer));
            if (findings.Count == 0) continue;
            any = true;
            WriteTransfer(html, page, words, transfer, findings);
        }
        if (!any) html.Leaf("p", page.Words["measures.none"]);
        TableWriter.Rest(html, page, page.Transfers.Count, page.Limits.Waybills);
        WriteEvents(html, page, words);
    }

    /// <summary>Movement events that point at a measure without any claim.</summary>
    private static void WriteEvents(HtmlWriter html, BriefPage page, CheckWording words)
    {
        var found = CaseCheck.Events(page.Content).Select(pair => (pair.Event, pair.Subject, Findings: MeasureCheck.Engaged(pair.Subject))).Where(row => row.Findings.Count > 0).ToList();
        if (found.Count == 0) return;
        html.Leaf("h3", page.Words["measures.events"]);
        html.Leaf("p", page.Words["measures.events-note"], ("class", "note"));
        foreach (var (e, subject, findings) in found.Take(page.Limits.DrawnRows))
        {
            html.Line();
            using (html.Element("article", ("class", "measures-of"), ("id", "m-" + e.Id)))
            {
                html.Leaf("h4", words.Line(subject), ("dir", "auto"));
                foreach (var finding in findings) WriteFinding(html, page, words, null, finding);
            }
        }
        TableWriter.Rest(html, page, found.Count, page.Limits.DrawnRows);
    }

    private static void WriteTransfer(HtmlWriter html, BriefPage page, CheckWording words, TransferView transfer, IReadOnlyList<MeasureFinding> findings)
    {
        html.Line();
        using (html.Element("article", ("class", "measures-of"), ("id", "m-" + transfer.Anchor)))
        {
            using (html.Element("h3")) References.Transfer(html, page, transfer);
            foreach (var finding in findings) WriteFinding(html, page, words, transfer, finding);
        }
    }

    // A measure that is engaged stands open; one that only may be is folded.
    private static void WriteFinding(HtmlWriter html, BriefPage page, CheckWording words, TransferView? transfer, MeasureFinding finding)
    {
        html.Line();
        using (html.Element("details", ("class", "measure " + Kebab.Of(finding.Outcome)), ("open", finding.Outcome == MeasureOutcome.Engages ? "open" : null)))
        {
            using (html.Element("summary"))
            {
                html.Leaf("b", words.Title(finding.Measure));
                html.Text(" · ");
                html.Leaf("span", words.Outcome(finding.Outcome), ("class", "outcome"));
                if (words.Untold(finding) is { } untold) html.Leaf("span", " · " + untold, ("class", "small"));
            }
            html.Leaf("p", words.Text(finding.Measure));
            using (html.Element("ul", ("class", "elements")))
                foreach (var element in finding.Elements) WriteElement(html, page, words, transfer, element);
            if (finding.Measure.Exceptions.Count > 0)
            {
                html.Leaf("p", words.ExceptionsHeading, ("class", "small"));
                using (html.Element("ul", ("class", "small")))
                    foreach (var exception in words.Exceptions(finding.Measure)) html.Leaf("li", exception);
            }
            html.Leaf("p", words.Verification(finding.Measure), ("class", "small"));
        }
    }

    private static void WriteElement(HtmlWriter html, BriefPage page, CheckWording words, TransferView? transfer, ElementResult element)
    {
        using (html.Element("li", ("class", Kebab.Of(element.State))))
        {
            html.Leaf("span", words.State(element.State), ("class", "state"));
            html.Text(" ");
            html.Leaf("b", words.Element(element));
            html.Text(" " + words.Reason(element));
            References.Claims(html, page, Views(transfer, element.Claims), ShownClaims);
            foreach (var hit in element.Hits.Take(ShownClaims))
            {
                html.Text(" ");
                html.Leaf("a", hit, ("href", "#" + hit));
            }
            if (element.Against.Count == 0) return;
            html.Text(" · " + page.Words["measures.against"]);
            References.Claims(html, page, Views(transfer, element.Against), ShownClaims);
        }
    }

    private static List<ClaimView> Views(TransferView? transfer, IReadOnlyList<string> claims) =>
        transfer is null ? [] : transfer.Claims.Where(claim => claims.Contains(claim.Record.Id)).ToList();
}
