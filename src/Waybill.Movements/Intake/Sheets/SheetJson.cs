using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Records of a JSON document: features of GeoJSON, objects of an array, or one object a line.</summary>
internal static class SheetJson
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64, AllowMultipleValues = true };

    public static void Read<TRole>(Stream stream, ColumnTable<TRole> names, SheetOptions options, List<SheetRow<TRole>> rows, Action<Fault> tell) where TRole : struct, Enum
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length <= options.DocumentLimit) continue;
            tell(new Fault(options.Source, null, $"a JSON document of more than {options.DocumentLimit >> 20} MiB is not read"));
            return;
        }
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var (line, counted) = (1L, 0);
        try
        {
            var json = new Utf8JsonReader(bytes, Options);
            while (json.Read() && rows.Count < options.RecordLimit)
            {
                if (json.TokenType != JsonTokenType.StartObject) continue;
                line += bytes[counted..(int)json.TokenStartIndex].Count((byte)'\n');
                counted = (int)json.TokenStartIndex;
                using var document = JsonDocument.ParseValue(ref json);
                Add(document.RootElement, line, names, rows, at => tell(new Fault(options.Source, (int)Math.Min(at, int.MaxValue), "the record holds text that is no Unicode, left out")));
            }
        }
        catch (JsonException e)
        {
            tell(new Fault(options.Source, (int)Math.Min((e.LineNumber ?? 0) + 1, int.MaxValue), "the JSON is broken here, the rest is not read"));
        }
    }

    private static void Add<TRole>(JsonElement element, long line, ColumnTable<TRole> names, List<SheetRow<TRole>> rows, Action<long> leave) where TRole : struct, Enum
    {
        try
        {
            AddRecord(element, line, names, rows, leave);
        }
        catch (InvalidOperationException)
        {
            // Texts are checked only when they are asked for: bytes that are no UTF-8, half of a surrogate pair.
            leave(line);
        }
    }

    private static void AddRecord<TRole>(JsonElement element, long line, ColumnTable<TRole> names, List<SheetRow<TRole>> rows, Action<long> leave) where TRole : struct, Enum
    {
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array)
        {
            foreach (var feature in features.EnumerateArray()) Add(feature, rows.Count + 1, names, rows, leave);
            return;
        }
        var cells = new string?[names.Roles];
        var ranks = Enumerable.Repeat(int.MaxValue, names.Roles).ToArray();
        Gather(element, names, cells, ranks);
        if (element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object) Gather(properties, names, cells, ranks);
        if (element.TryGetProperty("geometry", out var geometry)) Place(geometry, names, cells);
        rows.Add(new SheetRow<TRole>(line, cells));
    }

    private static void Gather<TRole>(JsonElement element, ColumnTable<TRole> names, string?[] cells, int[] ranks) where TRole : struct, Enum
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) continue;
            if (names.TryFind(property.Name, out var role, out var rank) && rank < ranks[role]) (cells[role], ranks[role]) = (property.Value.ToString(), rank);
        }
    }

    /// <summary>The coordinates of a point; other geometries tell no single place.</summary>
    private static void Place<TRole>(JsonElement geometry, ColumnTable<TRole> names, string?[] cells) where TRole : struct, Enum
    {
        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("coordinates", out var pair) || pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() < 2) return;
        if (pair[0].ValueKind != JsonValueKind.Number || pair[1].ValueKind != JsonValueKind.Number) return;
        if (names.TryFind("lon", out var lon, out _)) cells[lon] = pair[0].GetRawText();
        if (names.TryFind("lat", out var lat, out _)) cells[lat] = pair[1].GetRawText();
    }
}
