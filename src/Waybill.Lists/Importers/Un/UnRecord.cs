using System.Text.RegularExpressions;
using System.Xml.Linq;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>One INDIVIDUAL or ENTITY of the consolidated list.</summary>
internal static partial class UnRecord
{
    private static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
    private static readonly string[] AddressParts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"];
    private static readonly string[] PlaceParts = ["STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"];

    public static DesignationBuilder? Read(XElement element, int line, ListSource source)
    {
        var person = element.Name.LocalName == "INDIVIDUAL";
        var reference = Text(element, "REFERENCE_NUMBER");
        var id = Text(element, "DATAID") is { Length: > 0 } data ? data : reference;
        if (id.Length == 0)
        {
            source.Tell(line, "a record has neither DATAID nor REFERENCE_NUMBER: left out");
            return null;
        }
        var at = new ListRef(reference.Length > 0 ? reference : id, line);
        var record = new DesignationBuilder(id, person ? SubjectKind.Person : SubjectKind.Organisation, at);
        record.Name(string.Join(' ', NameParts.Select(part => Text(element, part))), NameKind.Primary, at);
        ReadAliases(element, record, at);
        record.Name(Text(element, "NAME_ORIGINAL_SCRIPT"), NameKind.Script, at);
        if (!record.HasNames)
        {
            source.Tell(line, $"record {id} has no name: left out");
            return null;
        }
        record.Listing(Text(element, "UN_LIST_TYPE"), reference, ListDates.Between(Text(element, "LISTED_ON"), Text(element, "DELISTED_ON")), at);
        foreach (var birth in element.Elements("INDIVIDUAL_DATE_OF_BIRTH")) ReadBirth(birth, record, at);
        foreach (var document in element.Elements("INDIVIDUAL_DOCUMENT"))
            record.Number(Text(document, "TYPE_OF_DOCUMENT") == "Passport" ? NumberKind.Passport : NumberKind.Other, Text(document, "NUMBER"), at);
        ReadDetails(element, record, at);
        return record;
    }

    private static void ReadAliases(XElement element, DesignationBuilder record, ListRef at)
    {
        foreach (var alias in element.Elements().Where(child => child.Name.LocalName is "INDIVIDUAL_ALIAS" or "ENTITY_ALIAS"))
        {
            var kind = Text(alias, "QUALITY") switch { "Low" => NameKind.Weak, "f.k.a." => NameKind.Former, _ => NameKind.Alias };
            if (Text(alias, "NOTE").Contains("former", StringComparison.OrdinalIgnoreCase)) kind = NameKind.Former;
            record.Name(Text(alias, "ALIAS_NAME"), kind, at);
            record.Birth(Text(alias, "DATE_OF_BIRTH"), at);
        }
    }

    private static void ReadBirth(XElement birth, DesignationBuilder record, ListRef at)
    {
        var about = Text(birth, "TYPE_OF_DATE") == "APPROXIMATELY";
        if (Text(birth, "FROM_YEAR") is { Length: > 0 } from) record.Birth($"{from} to {Text(birth, "TO_YEAR")}", at, about);
        else record.Birth(Text(birth, "DATE") is { Length: > 0 } date ? date : Text(birth, "YEAR"), at, about);
    }

    private static void ReadDetails(XElement element, DesignationBuilder record, ListRef at)
    {
        foreach (var value in Values(element, "NATIONALITY")) record.Detail(DetailKind.Country, value, at);
        foreach (var value in Values(element, "DESIGNATION").Concat(Values(element, "TITLE"))) record.Detail(DetailKind.Position, value, at);
        record.Detail(DetailKind.Gender, Text(element, "GENDER").ToLowerInvariant(), at);
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName is "INDIVIDUAL_ADDRESS" or "ENTITY_ADDRESS") record.Detail(DetailKind.Address, Join(child, AddressParts), at);
            if (child.Name.LocalName == "INDIVIDUAL_PLACE_OF_BIRTH") record.Detail(DetailKind.BirthPlace, Join(child, PlaceParts), at);
        }
        var comments = Text(element, "COMMENTS1");
        record.Detail(DetailKind.Remark, comments, at);
        // This list holds no ships: a number after "IMO" is that of the company that the record is about.
        foreach (Match match in ImoWords().Matches(comments))
            if (CompanyImoNumber.TryParse(match.Groups[1].Value, null, out _)) record.Number(NumberKind.CompanyImo, match.Groups[1].Value, at);
    }

    private static string Text(XElement element, string name) => Spacing.Single(element.Element(name)?.Value);

    private static IEnumerable<string> Values(XElement element, string name) =>
        element.Elements(name).SelectMany(child => child.Elements("VALUE")).Select(value => value.Value);

    private static string Join(XElement element, string[] parts) =>
        string.Join(", ", parts.Select(part => Text(element, part)).Where(text => text.Length > 0));

    [GeneratedRegex(@"\bIMO\b\)?\s*(?:number|no\.?)?\s*:?\s*(\d{7})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImoWords();
}
