using System.Text.Json;

namespace Waybill.Briefs;

/// <summary>A bundle of STIX 2.1: parties, carriers and places, a grouping a transfer, a report a page, a note a claim, an opinion a denial.</summary>
internal sealed class StixExporter : IExporter
{
    /// <inheritdoc/>
    public string Format => "stix";

    /// <inheritdoc/>
    public void Write(ExportContent content, Stream output)
    {
        var objects = new StixGraph(content).Objects;
        using var json = new Utf8JsonWriter(output, ExportJson.Options);
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixId.Of("bundle", string.Join('\n', objects.Select(o => o.Id).Prepend(content.Content.Case.Name))));
        if (objects.Count > 0)
        {
            json.WriteStartArray("objects");
            foreach (var item in objects) WriteObject(json, item);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.EndLine(output);
    }

    private static void WriteObject(Utf8JsonWriter json, StixObject item)
    {
        json.WriteStartObject();
        json.WriteString("type", item.Type);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", item.Id);
        if (item.CreatedBy is not null) json.WriteString("created_by_ref", item.CreatedBy);
        json.WriteString("created", StixTime.Of(item.Created));
        json.WriteString("modified", StixTime.Of(item.Created));
        foreach (var (name, value) in item.Properties)
            switch (value)
            {
                case string text: json.WriteString(name, text); break;
                case double number: json.WriteNumber(name, number); break;
                case IReadOnlyList<string> list: json.Strings(name, list); break;
                case IReadOnlyList<StixReference> references: WriteReferences(json, name, references); break;
                default: throw new InvalidOperationException($"no form for {name}");
            }
        json.WriteEndObject();
    }

    private static void WriteReferences(Utf8JsonWriter json, string name, IReadOnlyList<StixReference> references)
    {
        json.WriteStartArray(name);
        foreach (var reference in references)
        {
            json.WriteStartObject();
            json.WriteString("source_name", reference.Source);
            if (reference.Url is not null) json.WriteString("url", reference.Url);
            if (reference.Sha256 is not null)
            {
                json.WriteStartObject("hashes");
                json.WriteString("SHA-256", reference.Sha256);
                json.WriteEndObject();
            }
            if (reference.ExternalId is not null) json.WriteString("external_id", reference.ExternalId);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
