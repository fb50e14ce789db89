using System.Text.Json;

namespace Waybill.Lists;

/// <summary>Lines of JSON; a line that is none is told and passed over.</summary>
internal static class FtmLines
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    public static IEnumerable<(JsonElement Element, int Line)> Read(ListSource source)
    {
        var bytes = source.Bytes;
        var (at, number) = (0, 0);
        while (at < bytes.Length)
        {
            var rest = bytes[at..];
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            at += line.Length + 1;
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            if (Parse(line, number, source) is { } element) yield return (element, number);
        }
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> line, int number, ListSource source)
    {
        if (line.Span.StartsWith("\ufeff"u8)) line = line[3..];
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document.RootElement.Clone();
            source.Tell(number, "a line that is no JSON object: left out");
        }
        catch (JsonException e)
        {
            source.Tell(number, $"a line that is no JSON: left out ({e.Message})");
        }
        return null;
    }
}
