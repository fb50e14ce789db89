using System.Globalization;

namespace Waybill.Lists;

/// <summary>Any table with a header that has a column of names: which column is what, the names of the columns tell.</summary>
/// <remarks>Several values in one field are parted by semicolons. Rows that share an id are one record.</remarks>
internal sealed class PlainImporter : IListImporter
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public string Format => "plain-csv";

    public bool Recognises(ListHead head) => Separator(head.Text) is not null;

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        var text = source.Text();
        PlainColumns? columns = null;
        var records = new GroupedRecords();
        var number = 0;
        foreach (var row in CsvRows.Read(text, Separator(text)!.Value, source.Options.MaxField))
        {
            number++;
            if (columns is null) columns = new PlainColumns(row);
            else if (!columns.Values(row, "name").Any()) source.Tell(row.Line, "a row without a name: left out");
            else
            {
                // Without a number of its own a record is known by what identifies it, so that it is the same in the next version.
                var id = columns.Values(row, "id").FirstOrDefault() ?? columns.Values(row, "imo").FirstOrDefault()
                    ?? NameFolding.Fold(columns.Values(row, "name").First()).Replace(' ', '-');
                if (id.Length == 0) id = number.ToString(CultureInfo.InvariantCulture);
                ReadRow(columns, row, records.Of(id, Kind(columns, row), row.Line));
            }
        }
        var info = source.Info(null, Format);
        return new SanctionsList(info, records.Build(info, source));
    }

    private static void ReadRow(PlainColumns columns, CsvRow row, DesignationBuilder record)
    {
        var at = new ListRef(record.Id, row.Line);
        string? First(string column) => columns.Values(row, column).FirstOrDefault();
        var days = ListDates.Between(First("from"), First("to"));
        void Each(string column, Action<string> read)
        {
            foreach (var value in columns.Values(row, column)) read(value);
        }
        Each("name", value => record.Name(value, record.HasNames ? NameKind.Alias : NameKind.Primary, at, days));
        Each("alias", value => record.Name(value, NameKind.Alias, at));
        Each("former-name", value => record.Name(value, NameKind.Former, at));
        Each("script-name", value => record.Name(value, NameKind.Script, at));
        Each("imo", value => record.Number(NumberKind.Imo, value, at));
        Each("company-imo", value => record.Number(NumberKind.CompanyImo, value, at));
        Each("mmsi", value => record.Number(NumberKind.Mmsi, value, at, days));
        Each("call-sign", value => record.Number(NumberKind.CallSign, value, at, days));
        Each("passport", value => record.Number(NumberKind.Passport, value, at));
        Each("identifier", value => record.Number(NumberKind.Other, value, at));
        Each("flag", value => record.Detail(DetailKind.Flag, value, at, days));
        Each("former-flag", value => record.Detail(DetailKind.FormerFlag, value, at));
        Each("country", value => record.Detail(DetailKind.Country, value, at));
        Each("owner", value => record.Link(LinkKind.Owner, value, at, null, days));
        Each("former-owner", value => record.Link(LinkKind.FormerOwner, value, at));
        Each("operator", value => record.Link(LinkKind.Operator, value, at, null, days));
        Each("linked", value => record.Link(LinkKind.Linked, value, at));
        Each("birth", value => record.Birth(value, at));
        Each("position", value => record.Detail(DetailKind.Position, value, at));
        Each("gender", value => record.Detail(DetailKind.Gender, value.ToLowerInvariant(), at));
        Each("birth-place", value => record.Detail(DetailKind.BirthPlace, value, at));
        Each("address", value => record.Detail(DetailKind.Address, value, at));
        Each("ship-type", value => record.Detail(DetailKind.Type, value, at));
        Each("remark", value => record.Detail(DetailKind.Remark, value, at));
        foreach (var (name, value) in columns.Others(row)) record.Detail(DetailKind.Remark, $"{name}: {value}", at);
        var listed = ListDates.Between(First("listed-on"), First("delisted-on"));
        var programmes = columns.Values(row, "programme").DefaultIfEmpty("");
        foreach (var programme in programmes) record.Listing(programme, First("reference"), listed, at);
    }

    private static SubjectKind Kind(PlainColumns columns, CsvRow row) => columns.Values(row, "kind").FirstOrDefault()?.ToLowerInvariant() switch
    {
        "person" or "individual" or "natural person" => SubjectKind.Person,
        "vessel" or "ship" => SubjectKind.Vessel,
        "aircraft" or "airplane" => SubjectKind.Aircraft,
        "company" or "organization" or "organisation" or "entity" or "legalentity" or "enterprise" => SubjectKind.Organisation,
        _ => columns.Values(row, "imo").Any() || columns.Values(row, "mmsi").Any() || columns.Values(row, "call-sign").Any()
            || columns.Values(row, "flag").Any() ? SubjectKind.Vessel
            : columns.Values(row, "birth").Any() ? SubjectKind.Person : SubjectKind.Unknown,
    };

    private static char? Separator(string text)
    {
        if (text.StartsWith('<') || text.StartsWith('{') || text.StartsWith('[')) return null;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = (end < 0 ? text : text[..end]).TrimEnd('\r');
        var best = Separators.MaxBy(separator => line.Count(c => c == separator));
        return new PlainColumns(CsvRows.Read(line, best, 1000).FirstOrDefault(new CsvRow(1, []))).Has("name") ? best : null;
    }
}
