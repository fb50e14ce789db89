using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Waybill.Web;

/// <summary>Data extension of the reconciliation API: which properties entities have, and their values for a column of one's own.</summary>
internal static class ReconcileExtend
{
    /// <summary>Properties that entities of a schema may have, in the order of their use.</summary>
    private static readonly (string Property, string[] Schemata)[] Known =
    [
        ("name", []), ("alias", []), ("previousName", []), ("program", []), ("topics", []), ("notes", []), ("address", []), ("country", ["Organization", "Company", "LegalEntity", "Airplane"]),
        ("birthDate", ["Person"]), ("birthPlace", ["Person"]), ("nationality", ["Person"]), ("gender", ["Person"]), ("position", ["Person"]), ("passportNumber", ["Person"]),
        ("idNumber", ["Person", "Organization", "Company", "LegalEntity"]), ("imoNumber", ["Vessel", "Organization", "Company"]), ("mmsi", ["Vessel"]), ("callSign", ["Vessel"]),
        ("flag", ["Vessel"]), ("pastFlags", ["Vessel"]), ("type", ["Vessel", "Airplane"]), ("buildDate", ["Vessel"]),
    ];

    /// <summary>Answers with the properties that are worth asking for.</summary>
    public static Task Propose(HttpContext context, ApiContext api)
    {
        api.Datasets(context);
        var type = context.Request.Query["type"].FirstOrDefault() ?? "";
        var limit = ApiContext.Number(context, "limit", Known.Length, api.Options.MaxResults);
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteNumber("limit", limit);
            writer.WriteStartArray("properties");
            foreach (var (property, schemata) in Known.Where(one => type.Length == 0 || one.Schemata.Length == 0 || one.Schemata.Contains(type)).Take(limit)) JsonReply.WriteName(writer, property);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>Answers with the values of the properties of entities.</summary>
    /// <param name="context">The request.</param>
    /// <param name="api">The lists.</param>
    /// <param name="extend">A JSON object of <c>ids</c> and <c>properties</c>.</param>
    public static Task Answer(HttpContext context, ApiContext api, string extend)
    {
        var datasets = api.Datasets(context);
        using var document = JsonDocument.Parse(extend, JsonReply.ReadOptions);
        var (ids, properties) = (Words(document.RootElement, "ids", api), Words(document.RootElement, "properties", api));
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("meta");
            foreach (var property in properties) JsonReply.WriteName(writer, property);
            writer.WriteEndArray();
            writer.WriteStartObject("rows");
            foreach (var id in ids)
            {
                // An entity that is not known has no values.
                var record = api.Find(id) is { } found && datasets.Contains(found.List.Name) ? found : null;
                writer.WriteStartObject(id);
                foreach (var property in properties) WriteValues(writer, property, record is null ? [] : RecordFilter.Values(record, property));
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    private static void WriteValues(Utf8JsonWriter writer, string property, IEnumerable<string> values)
    {
        writer.WriteStartArray(property);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("str", value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Words of a list, each once: words themselves, or the <c>id</c> of objects.</summary>
    private static List<string> Words(JsonElement extend, string name, ApiContext api)
    {
        if (extend.ValueKind != JsonValueKind.Object || !extend.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
            throw new ApiException(StatusCodes.Status400BadRequest, $"extend is a JSON object with a list named {name}");
        var words = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            var word = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) ? id : item;
            if (word.ValueKind != JsonValueKind.String) throw new ApiException(StatusCodes.Status400BadRequest, $"{name} has an item without an identifier");
            if (words.Count == api.Options.MaxResults) throw new ApiException(StatusCodes.Status400BadRequest, $"too many {name} in one request: the limit is {api.Options.MaxResults}");
            words.Add(word.GetString()!);
        }
        return [.. words.Distinct(StringComparer.Ordinal)];
    }
}
