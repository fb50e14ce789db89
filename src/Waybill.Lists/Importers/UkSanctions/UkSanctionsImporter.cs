namespace Waybill.Lists;

/// <summary>The UK sanctions list, CSV: a row for each name and address, with columns of their own for ships.</summary>
internal sealed class UkSanctionsImporter : IListImporter
{
    public string Format => "uk-sanctions-csv";

    public bool Recognises(ListHead head) => HeaderRow(head.Rows) is not null;

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        var rows = CsvRows.Read(source.Text(), ',', source.Options.MaxField).ToList();
        var at = HeaderRow(rows)!.Value;
        var header = new CsvHeader(rows[at]);
        // The first line is "Report Date: 25-Nov-2025", in one field or two.
        var stated = at > 0 ? rows[0].Fields.SelectMany(field => new[] { field, field[(field.IndexOf(':', StringComparison.Ordinal) + 1)..] })
            .Select(field => ListDates.One(field)?.Start).FirstOrDefault(day => day is not null) : null;
        var info = source.Info("uk-sanctions", Format, stated?.ToString("O", null), stated);
        var records = new GroupedRecords();
        foreach (var row in rows.Skip(at + 1))
        {
            if (header.Get(row, "Unique ID") is not { Length: > 0 } id) source.Tell(row.Line, "a row without a Unique ID: left out");
            else ReadRow(header, row, records.Of(id, UkRow.Kind(header.Get(row, "Designation Type", "Individual, Entity, Ship")), row.Line));
        }
        return new SanctionsList(info, records.Build(info, source));
    }

    private static void ReadRow(CsvHeader header, CsvRow given, DesignationBuilder record)
    {
        // Older rows say in words that a field is empty.
        var row = given with { Fields = [.. given.Fields.Select(field => field.Trim() is "N/A" or "Unknown" ? "" : field)] };
        var at = new ListRef(record.Id, row.Line);
        var kind = header.Get(row, "Name type").ToUpperInvariant() switch
        {
            "PRIMARY NAME" => NameKind.Primary,
            _ => header.Get(row, "Alias strength").Contains("Low", StringComparison.OrdinalIgnoreCase) ? NameKind.Weak : NameKind.Alias,
        };
        record.Name(UkRow.Name(header, row), kind, at);
        record.Name(header.Get(row, "Name non-latin script"), NameKind.Script, at);
        foreach (var part in UkRow.Parts(header.Get(row, "D.O.B", "DOB"))) record.Birth(part, at);
        foreach (var part in UkRow.Parts(header.Get(row, "Nationality(/ies)", "Nationality"))) record.Detail(DetailKind.Country, part, at);
        record.Detail(DetailKind.Gender, header.Get(row, "Gender").ToLowerInvariant(), at);
        record.Detail(DetailKind.Position, header.Get(row, "Position"), at);
        record.Detail(DetailKind.BirthPlace, UkRow.Join(header, row, "Town of birth", "Country of birth"), at);
        record.Detail(DetailKind.Address, UkRow.Join(header, row, "Address Line 1", "Address Line 2", "Address Line 3", "Address Line 4", "Address Line 5", "Address Line 6", "Address Postal Code", "Address Country"), at);
        record.Number(NumberKind.Passport, header.Get(row, "Passport number"), at);
        record.Number(NumberKind.Other, header.Get(row, "National Identifier number"), at);
        record.Number(NumberKind.Other, header.Get(row, "Business registration number (s)", "Business registration number"), at);
        ReadShip(header, row, record, at);
        record.Detail(DetailKind.Remark, header.Get(row, "Other Information"), at);
        record.Link(LinkKind.Linked, header.Get(row, "Parent company"), at);
        record.Listing(header.Get(row, "Regime Name"), header.Get(row, "UN Reference Number"), ListDates.Between(header.Get(row, "Date Designated"), null), at);
    }

    private static void ReadShip(CsvHeader header, CsvRow row, DesignationBuilder record, ListRef at)
    {
        record.Number(record.Kind == SubjectKind.Vessel ? NumberKind.Imo : NumberKind.CompanyImo, header.Get(row, "IMO number"), at);
        foreach (var part in UkRow.Parts(header.Get(row, "Current believed flag of ship"))) record.Detail(DetailKind.Flag, part, at);
        foreach (var part in UkRow.Parts(header.Get(row, "Previous flags"))) record.Detail(DetailKind.FormerFlag, part, at);
        foreach (var part in UkRow.Parts(header.Get(row, "Current owner/operator (s)", "Current owner/operator"))) record.Link(LinkKind.Owner, part, at);
        foreach (var part in UkRow.Parts(header.Get(row, "Previous owner/operator (s)", "Previous owner/operator"))) record.Link(LinkKind.FormerOwner, part, at);
        record.Detail(DetailKind.Type, header.Get(row, "Type of ship"), at);
    }

    private static int? HeaderRow(IReadOnlyList<CsvRow> rows)
    {
        for (var i = 0; i < rows.Count && i < 2; i++)
            if (new CsvHeader(rows[i]).Has("Unique ID", "Name 6", "Regime Name")) return i;
        return null;
    }
}
