using System.Text.Json;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Reads queries: FollowTheMoney entities, or flat objects with the same property names.</summary>
public static class QueryJson
{
    /// <summary>Values of one query that are looked at; the rest is passed over.</summary>
    private const int MaxValues = 200;

    private static readonly string[] NameParts = ["firstName", "secondName", "middleName", "fatherName", "lastName"];
    private static readonly string[] Outside = ["id", "schema", "properties", "caption", "datasets", "referents", "target"];

    /// <summary>Reads one query.</summary>
    /// <exception cref="FormatException">When it is no entity; the message says why.</exception>
    public static ScreeningQuery Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException("a query is a JSON object with schema and properties");
        var values = new List<(string Property, string Value)>();
        if (!element.TryGetProperty("properties", out var properties)) Gather(element, values, Outside);
        else if (properties.ValueKind == JsonValueKind.Object) Gather(properties, values, []);
        else throw new FormatException("properties is an object of lists of strings");
        var kind = KindOf(Text(element, "schema"));
        var at = new ListRef("query", 0);
        IReadOnlyList<string> Of(params string[] names) => [.. values.Where(value => names.Contains(value.Property)).Select(value => value.Value)];
        if (kind == SubjectKind.Unknown && Of("imo", "imoNumber", "mmsi").Count > 0) kind = SubjectKind.Vessel;
        var numbers = new List<ListedNumber?>();
        numbers.AddRange(Of("imoNumber", "imo").Select(value => ListedNumber.Of(kind is SubjectKind.Organisation or SubjectKind.Person ? NumberKind.CompanyImo : NumberKind.Imo, value, at)));
        numbers.AddRange(Of("mmsi").Select(value => ListedNumber.Of(NumberKind.Mmsi, value, at)));
        numbers.AddRange(Of("callSign", "call_sign").Select(value => ListedNumber.Of(NumberKind.CallSign, value, at)));
        numbers.AddRange(Of("passportNumber").Select(value => ListedNumber.Of(NumberKind.Passport, value, at)));
        numbers.AddRange(Of("idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode").Select(value => ListedNumber.Of(NumberKind.Other, value, at)));
        var query = new ScreeningQuery
        {
            Id = Text(element, "id"),
            Kind = kind,
            Names = Of("name", "alias", "previousName", "weakAlias") is { Count: > 0 } names ? names : Parts(values),
            Numbers = [.. numbers.OfType<ListedNumber>()],
            Births = [.. Of("birthDate", "incorporationDate").Select(value => ListDates.Read(value)?.Days).OfType<DateInterval>()],
            Flags = Codes(Of("flag", "pastFlags")),
            Countries = Codes(Of("nationality", "citizenship", "country", "jurisdiction")),
            Gender = Of("gender") is [var gender, ..] ? gender.ToLowerInvariant() : null,
            Related = Of("owner", "operator", "manager"),
        };
        if (query.Names.Count == 0 && query.Numbers.Count == 0) throw new FormatException("a query needs a name or a number: properties.name, imoNumber, mmsi, …");
        return query;
    }

    /// <summary>The kind that a schema stands for; unknown for schemas that stand for several.</summary>
    public static SubjectKind KindOf(string? schema) => schema switch
    {
        "Person" => SubjectKind.Person,
        "Company" or "Organization" or "PublicBody" => SubjectKind.Organisation,
        "Vessel" => SubjectKind.Vessel,
        "Airplane" => SubjectKind.Aircraft,
        _ => SubjectKind.Unknown,
    };

    private static IReadOnlyList<string> Parts(List<(string Property, string Value)> values)
    {
        var parts = NameParts.Select(part => values.Find(value => value.Property == part).Value).Where(part => !string.IsNullOrEmpty(part)).ToList();
        return parts.Count == 0 ? [] : [string.Join(' ', parts)];
    }

    private static void Gather(JsonElement from, List<(string, string)> values, string[] without)
    {
        foreach (var property in from.EnumerateObject())
        {
            if (without.Contains(property.Name)) continue;
            if (property.Value.ValueKind != JsonValueKind.Array) Add(property.Name, property.Value, values);
            else foreach (var value in property.Value.EnumerateArray()) Add(property.Name, value, values);
        }
    }

    private static void Add(string property, JsonElement value, List<(string, string)> values)
    {
        if (values.Count >= MaxValues) return;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Null => null,
            _ => throw new FormatException($"{property} holds something that is no string"),
        };
        if (!string.IsNullOrWhiteSpace(text)) values.Add((property, text));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> Codes(IReadOnlyList<string> words) => [.. words.Select(Lists.Countries.Code).OfType<string>().Distinct()];
}
