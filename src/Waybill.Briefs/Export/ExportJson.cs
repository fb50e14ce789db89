using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waybill.Briefs;

/// <summary>How exporters write JSON.</summary>
internal static class ExportJson
{
    /// <summary>Letters of every script stay legible; halves of surrogate pairs become U+FFFD.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array of strings.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Ends a line of JSON Lines.</summary>
    public static void EndLine(this Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }
}
