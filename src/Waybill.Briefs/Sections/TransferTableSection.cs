namespace Waybill.Briefs;

/// <summary>The transfers in a table, a line each: what a reader in a hurry reads.</summary>
internal sealed class TransferTableSection : ISection
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public string Id => "transfers";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        html.Leaf("p", words["transfers.note"], ("class", "note"));
        EvidenceMarks.WriteLegend(html, page);
        var table = new TableWriter(html, "transfer-table", words["section.transfers"]);
        using (table.Open(
        [
            words["transfers.number"], words["transfers.what"], words.Name("field", FieldKind.Quantity), words["transfers.way"],
            words.Name("field", FieldKind.Period), words.Name("field", FieldKind.Stage), words["transfers.evidence"],
        ]))
            foreach (var transfer in page.Transfers.Take(page.Limits.TableRows))
                WriteRow(html, page, table, transfer);
        TableWriter.Rest(html, page, page.Transfers.Count, page.Limits.TableRows);
    }

    private static void WriteRow(HtmlWriter html, BriefPage page, TableWriter table, TransferView transfer)
    {
        using (table.Row())
        {
            using (table.Cell("number")) html.Text(page.Words.Numbers.Plain(transfer.Number));
            using (table.RowHeader("what"))
            {
                References.Transfer(html, page, transfer, TransferWording.Parties(page, transfer));
                html.Leaf("span", TransferWording.Goods(page, transfer), ("class", "goods"));
            }
            using (table.Cell("quantity")) Lines(html, page, transfer[FieldKind.Quantity]);
            using (table.Cell("way")) Way(html, page, transfer);
            using (table.Cell("period")) Period(html, page, transfer);
            using (table.Cell("stage")) Lines(html, page, transfer[FieldKind.Stage]);
            using (table.Cell("evidence")) EvidenceMarks.Write(html, page, transfer);
        }
    }

    private static void Lines(HtmlWriter html, BriefPage page, WaybillField field)
    {
        if (!field.Told)
        {
            html.Leaf("span", page.Words["untold"], ("class", "untold"));
            return;
        }
        var texts = field.Values.Select(v => v.Text).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in texts.Take(Shown)) html.Leaf("span", text, ("class", "line-of"));
        foreach (var remark in field.Values.Select(v => v.Remark).OfType<string>().Distinct(StringComparer.Ordinal)) html.Leaf("span", remark, ("class", "line-of small"));
        if (texts.Count > Shown) html.Leaf("span", page.Words.Count("refs.more", texts.Count - Shown), ("class", "line-of small"));
    }

    private static void Way(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var carriers = TransferWording.Carriers(page, transfer);
        var route = TransferWording.Route(page, transfer);
        if (carriers is null && route is null) html.Leaf("span", page.Words["untold"], ("class", "untold"));
        if (carriers is not null) html.Leaf("span", carriers, ("class", "line-of"));
        if (route is not null) html.Leaf("span", route, ("class", "line-of"));
    }

    private static void Period(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        if (transfer.Transfer.Envelope is { } envelope) html.Text(page.Words.Dates.Interval(envelope));
        else Lines(html, page, transfer[FieldKind.Period]);
    }
}
