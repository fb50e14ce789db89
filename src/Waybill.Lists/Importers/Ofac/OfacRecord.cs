namespace Waybill.Lists;

/// <summary>One row of the main file with the rows of the other files that belong to it.</summary>
internal static class OfacRecord
{
    public static DesignationBuilder Read(CsvRow row, IEnumerable<(OfacPart Part, CsvRow Row)> extras)
    {
        var kind = row[2].ToLowerInvariant() switch
        {
            "individual" => SubjectKind.Person,
            "vessel" => SubjectKind.Vessel,
            "aircraft" => SubjectKind.Aircraft,
            _ => SubjectKind.Organisation,
        };
        var at = new ListRef(row[0], row.Line);
        var record = new DesignationBuilder(row[0], kind, at);
        record.Name(row[1], NameKind.Primary, at);
        foreach (var programme in OfacColumns.Programmes(row[3])) record.Listing(programme, null, null, at);
        record.Detail(DetailKind.Position, OfacColumns.Value(row[4]), at);
        record.Number(NumberKind.CallSign, OfacColumns.Value(row[5]), at);
        record.Detail(DetailKind.Type, OfacColumns.Value(row[6]), at);
        if (OfacColumns.Value(row[9]) is { } flag && !flag.StartsWith("None", StringComparison.Ordinal)) record.Detail(DetailKind.Flag, flag, at);
        record.Link(LinkKind.Owner, OfacColumns.Value(row[10]), at);
        var remarks = OfacColumns.Value(row[11]) ?? "";
        foreach (var (part, extra) in extras)
        {
            if (part == OfacPart.Comments) remarks += extra[1];
            else ReadExtra(part, extra, record, row[0]);
        }
        foreach (var remark in remarks.Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            OfacRemark.Read(remark, record, at);
        return record;
    }

    private static void ReadExtra(OfacPart part, CsvRow row, DesignationBuilder record, string id)
    {
        var at = new ListRef($"{id}/{row[1]}", row.Line);
        if (part == OfacPart.Aliases)
        {
            var kind = row[2] switch { "fka" => NameKind.Former, _ => NameKind.Alias };
            record.Name(OfacColumns.Value(row[3]), kind, at);
            return;
        }
        var address = new[] { row[2], row[3], row[4] }.Select(OfacColumns.Value).OfType<string>();
        record.Detail(DetailKind.Address, string.Join(", ", address), at);
    }
}
