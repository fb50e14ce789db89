namespace Waybill.Briefs;

/// <summary>The transfers in a table, a line each.</summary>
internal sealed class TransferTableSection : ISection
{
    private static readonly FieldKind[] Columns = [FieldKind.Goods, FieldKind.Quantity, FieldKind.Period, FieldKind.Stage];

    /// <inheritdoc/>
    public string Id => "transfers";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        html.Leaf("p", words["transfers.note"], ("class", "note"));
        var table = new TableWriter(html, "transfer-table", words["section.transfers"]);
        using (table.Open(
        [
            words["transfers.number"], words["transfers.who"], .. Columns.Select(c => words.Name("field", c)),
            words["transfers.origins"], words["transfers.against"],
        ]))
            foreach (var transfer in page.Transfers.Take(page.Limits.TableRows))
                WriteRow(html, page, table, transfer);
        TableWriter.Rest(html, page, page.Transfers.Count, page.Limits.TableRows);
    }

    private static void WriteRow(HtmlWriter html, BriefPage page, TableWriter table, TransferView transfer)
    {
        var words = page.Words;
        using (table.Row())
        {
            using (table.Cell("number")) html.Text(words.Numbers.Plain(transfer.Number));
            using (table.RowHeader("who")) References.Transfer(html, page, transfer, TransferWording.Parties(page, transfer));
            foreach (var kind in Columns)
                using (table.Cell(Kebab.Of(kind)))
                {
                    if (TransferWording.Values(page, transfer[kind]) is { } value) html.Text(value);
                    else html.Leaf("span", words["untold"], ("class", "untold"));
                }
            using (table.Cell("origins")) Origins(html, page, transfer);
            using (table.Cell("against")) Against(html, page, transfer);
        }
    }

    private static void Origins(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var origins = transfer.Transfer.Origins;
        if (!transfer.Stated)
        {
            html.Leaf("span", page.Words[transfer.OnlyPossible ? "transfers.possible" : "transfers.not-stated"], ("class", "untold"));
            return;
        }
        html.Text(page.Words.Numbers.Format(origins.Named.Count));
        if (origins.UnknownIndependence.Count > 0)
            html.Leaf("span", " " + page.Words.Count("transfers.unknown", origins.UnknownIndependence.Count), ("class", "small"));
    }

    private static void Against(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var parts = new List<string>(2);
        if (transfer.Transfer.Denials.Count > 0) parts.Add(page.Words.Count("count.denial", transfer.Transfer.Denials.Count));
        if (transfer.Transfer.NoEvidence.Count > 0) parts.Add(page.Words.Count("count.no-evidence", transfer.Transfer.NoEvidence.Count));
        if (parts.Count > 0) html.Leaf("span", string.Join(", ", parts), ("class", "against"));
        else html.Leaf("span", "–", ("class", "untold"));
    }
}
