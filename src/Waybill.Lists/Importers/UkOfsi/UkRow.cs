using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>What the two UK lists share: the columns of a name, and values with numbers before them.</summary>
internal static partial class UkRow
{
    private static readonly string[] NameColumns = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"];

    public static SubjectKind Kind(string words) => words.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => SubjectKind.Person,
        "ENTITY" => SubjectKind.Organisation,
        "SHIP" => SubjectKind.Vessel,
        _ => SubjectKind.Unknown,
    };

    public static string Name(CsvHeader header, CsvRow row) => string.Join(' ', NameColumns.Select(column => header.Get(row, column)));

    public static void ReadOfsi(CsvHeader header, CsvRow row, DesignationBuilder record)
    {
        var at = new ListRef(record.Id, row.Line);
        var weak = header.Get(row, "Alias Quality").StartsWith("Low", StringComparison.OrdinalIgnoreCase);
        var kind = header.Get(row, "Alias Type").ToUpperInvariant() switch
        {
            "PRIME ALIAS" or "PRIMARY NAME" or "PRIMARY NAME VARIATION" => NameKind.Primary,
            "FKA" => NameKind.Former,
            _ => weak ? NameKind.Weak : NameKind.Alias,
        };
        record.Name(Name(header, row), record.Names.Any(name => name.Kind == NameKind.Primary) && kind == NameKind.Primary ? NameKind.Alias : kind, at);
        record.Name(header.Get(row, "Name Non-Latin Script"), NameKind.Script, at);
        foreach (var part in Parts(header.Get(row, "DOB"))) record.Birth(part, at);
        foreach (var part in Parts(header.Get(row, "Nationality"))) record.Detail(DetailKind.Country, part, at);
        foreach (var part in Parts(header.Get(row, "Position"))) record.Detail(DetailKind.Position, part, at);
        record.Detail(DetailKind.BirthPlace, Join(header, row, "Town of Birth", "Country of Birth"), at);
        record.Detail(DetailKind.Address, Join(header, row, "Address 1", "Address 2", "Address 3", "Address 4", "Address 5", "Address 6", "Post/Zip Code", "Country"), at);
        foreach (var part in Parts(header.Get(row, "Passport Number", "Passport Details")))
            if (DocumentWords().Match(part) is { Success: true } document) record.Number(NumberKind.Passport, document.Value, at);
        record.Number(NumberKind.Other, header.Get(row, "National Identification Number", "NI Number"), at);
        var other = header.Get(row, "Other Information");
        record.Detail(DetailKind.Remark, other, at);
        ReadShip(other, record, at);
        record.Listing(header.Get(row, "Regime"), null, ListDates.Between(header.Get(row, "Listed On"), null), at);
    }

    /// <summary>Pieces of "1) Saudi Arabia 2) Qatar", or of "a; b".</summary>
    public static string[] Parts(string text) =>
        NumberMarks().Split(text).SelectMany(part => part.Split(';')).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();

    public static string Join(CsvHeader header, CsvRow row, params string[] columns) =>
        string.Join(", ", columns.Select(column => header.Get(row, column)).Where(text => !string.IsNullOrWhiteSpace(text)));

    /// <summary>
    /// Until it had a kind of its own for ships, the list had them as entities whose other information begins with their number:
    /// "(IMO number: 8603286)". A number that it calls a company's, or that only a company can bear, is a company's.
    /// </summary>
    private static void ReadShip(string words, DesignationBuilder record, ListRef at)
    {
        foreach (Match match in ImoWords().Matches(words))
        {
            var number = match.Groups[1].Value;
            var before = words[..match.Index].Trim(' ', '(');
            if (before.Length == 0 && record.Kind == SubjectKind.Organisation && ImoNumber.TryParse(number, null, out _)) record.Kind = SubjectKind.Vessel;
            if (record.Kind == SubjectKind.Vessel) record.Number(NumberKind.Imo, number, at);
            else if (CompanyImoNumber.TryParse(number, null, out _)) record.Number(NumberKind.CompanyImo, number, at);
        }
    }

    [GeneratedRegex(@"(?:^|\s)\(?\d{1,2}\)\s")]
    private static partial Regex NumberMarks();

    [GeneratedRegex(@"\b[A-Z]{0,3}[ -]?\d[\dA-Z/-]{4,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentWords();

    [GeneratedRegex(@"\bIMO\b\)?\s*(?:number|no\.?)?\s*:?\s*(\d{7})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImoWords();
}
