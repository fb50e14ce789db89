using System.Text.Json;

namespace Waybill.Briefs;

/// <summary>FollowTheMoney entities, one a line: parties, carriers, places, articles, and the transfers as events, links and trips.</summary>
internal sealed class FtmExporter : IExporter
{
    /// <inheritdoc/>
    public string Format => "ftm";

    /// <inheritdoc/>
    public void Write(ExportContent content, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ExportJson.Options);
        foreach (var entity in new FtmGraph(content).Entities)
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id);
            json.WriteString("schema", entity.Schema);
            json.WriteStartObject("properties");
            foreach (var (name, values) in entity.Properties) json.Strings(name, values);
            json.WriteEndObject();
            json.WriteEndObject();
            json.EndLine(output);
        }
    }
}
