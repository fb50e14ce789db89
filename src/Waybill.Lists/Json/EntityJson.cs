using System.Globalization;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Records as FollowTheMoney entities, as the OpenSanctions API answers with them.</summary>
public static class EntityJson
{
    /// <summary>The schema of a kind.</summary>
    public static string Schema(SubjectKind kind) => kind switch
    {
        SubjectKind.Person => "Person",
        SubjectKind.Organisation => "Organization",
        SubjectKind.Vessel => "Vessel",
        SubjectKind.Aircraft => "Airplane",
        _ => "LegalEntity",
    };

    /// <summary>Name of a record in all lists: its own in FollowTheMoney lists, elsewhere the list's name and the record's number.</summary>
    public static string IdOf(Designation record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.List.Format == "ftm-json" ? record.Id : $"{record.List.Name}-{record.Id}";
    }

    /// <summary>Writes the members of an entity into an object that was begun.</summary>
    public static void WriteMembers(Designation record, Utf8JsonWriter writer, Action<Utf8JsonWriter>? moreProperties = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString("id", IdOf(record));
        writer.WriteString("caption", record.Caption);
        writer.WriteString("schema", Schema(record.Kind));
        writer.WriteStartObject("properties");
        foreach (var property in Properties(record).GroupBy(pair => pair.Property))
        {
            writer.WriteStartArray(property.Key);
            foreach (var value in property.Select(pair => pair.Value).Distinct(StringComparer.Ordinal)) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }
        moreProperties?.Invoke(writer);
        writer.WriteEndObject();
        WriteStrings(writer, "datasets", [record.List.Name]);
        WriteStrings(writer, "referents", []);
        writer.WriteBoolean("target", record.Designated);
        var seen = Midnight(record.List.Date?.FirstDay);
        writer.WriteString("first_seen", Midnight(record.Listings.Select(listing => listing.Days?.Start).Min()) ?? seen);
        writer.WriteString("last_seen", seen);
        writer.WriteString("last_change", seen);
    }

    /// <summary>The values of a record under the names of FollowTheMoney's properties.</summary>
    public static IEnumerable<(string Property, string Value)> Properties(Designation record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var name in record.Names)
            yield return (name.Kind switch { NameKind.Primary => "name", NameKind.Former => "previousName", NameKind.Weak => "weakAlias", _ => "alias" }, name.Text);
        foreach (var number in record.Numbers) yield return (Property(number.Kind), number.Kind is NumberKind.Imo or NumberKind.CompanyImo ? $"IMO{number.Value}" : number.Value);
        foreach (var birth in record.Births) yield return (record.Kind == SubjectKind.Person ? "birthDate" : record.Kind == SubjectKind.Vessel ? "buildDate" : "incorporationDate", Prefix(birth.Days));
        foreach (var detail in record.Details)
            if (Property(detail.Kind, record.Kind) is { } property) yield return (property, Countries.TwoLetters(detail.Text) ?? detail.Text);
        if (record.Designated) yield return ("topics", "sanction");
        foreach (var listing in record.Listings)
            if (listing.Programme.Length > 0) yield return ("program", listing.Programme);
    }

    internal static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static string? Midnight(DateOnly? day) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:yyyy-MM-dd}T00:00:00") : null;

    private static string Property(NumberKind kind) => kind switch
    {
        NumberKind.Imo or NumberKind.CompanyImo => "imoNumber",
        NumberKind.Mmsi => "mmsi",
        NumberKind.CallSign => "callSign",
        NumberKind.Passport => "passportNumber",
        _ => "idNumber",
    };

    private static string? Property(DetailKind kind, SubjectKind subject) => kind switch
    {
        DetailKind.Flag => "flag",
        DetailKind.FormerFlag => "pastFlags",
        DetailKind.Country => subject == SubjectKind.Person ? "nationality" : "country",
        DetailKind.Address => "address",
        DetailKind.BirthPlace => "birthPlace",
        DetailKind.Gender => "gender",
        DetailKind.Position => "position",
        DetailKind.Type => "type",
        DetailKind.Remark => "notes",
        _ => null,
    };

    /// <summary>The coarsest of year, month and day that says all that the interval does.</summary>
    private static string Prefix(DateInterval days)
    {
        if (days.Start is not { } start) return days.ToString();
        if (days.End == start) return start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return start.Month == days.End?.Month && start.Year == days.End?.Year
            ? start.ToString("yyyy-MM", CultureInfo.InvariantCulture) : start.ToString("yyyy", CultureInfo.InvariantCulture);
    }
}
