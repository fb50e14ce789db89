namespace Waybill.Lists;

/// <summary>The consolidated list of the UK Office of Financial Sanctions Implementation, CSV: a row for each name, address and birth date.</summary>
internal sealed class UkOfsiImporter : IListImporter
{
    public string Format => "uk-ofsi-csv";

    public bool Recognises(ListHead head) => HeaderRow(head.Rows) is not null;

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        var rows = CsvRows.Read(source.Text(), ',', source.Options.MaxField).ToList();
        var at = HeaderRow(rows)!.Value;
        var header = new CsvHeader(rows[at]);
        // The first line is "Last Updated,13/04/2018".
        var info = source.Info("uk-ofsi", Format, at > 0 ? rows[0][1] : null, at > 0 ? ListDates.One(rows[0][1])?.Start : null);
        var records = new GroupedRecords();
        foreach (var row in rows.Skip(at + 1))
        {
            if (header.Get(row, "Group ID") is not { Length: > 0 } id) source.Tell(row.Line, "a row without a Group ID: left out");
            else UkRow.ReadOfsi(header, row, records.Of(id, UkRow.Kind(header.Get(row, "Group Type")), row.Line));
        }
        return new SanctionsList(info, records.Build(info, source));
    }

    private static int? HeaderRow(IReadOnlyList<CsvRow> rows)
    {
        for (var i = 0; i < rows.Count && i < 2; i++)
            if (new CsvHeader(rows[i]).Has("Group ID", "Name 6", "Regime")) return i;
        return null;
    }
}
