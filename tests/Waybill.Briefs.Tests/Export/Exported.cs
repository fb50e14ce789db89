using System.Text;
using System.Text.Json;
using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

/// <summary>A case as an exporter writes it.</summary>
internal static class Exported
{
    public static string Text(string format, CaseContent content)
    {
        var output = new MemoryStream();
        new CaseExport(Rendered.Places).Write(format, content, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    public static JsonElement Json(string format, CaseContent content) => JsonDocument.Parse(Text(format, content)).RootElement;

    public static List<JsonElement> Lines(string format, CaseContent content) =>
        [.. Text(format, content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public static List<string> Strings(JsonElement item, string property) =>
        item.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(v => v.GetString()!)] : [];
}
