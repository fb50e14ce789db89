using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Answers of the screening as the ledger keeps them: JSON in which a list is its number.</summary>
internal sealed class StoredScreeningJson
{
    private readonly ScreeningContext _context;

    public StoredScreeningJson(IReadOnlyList<ListInfo> lists)
    {
        var options = new JsonSerializerOptions(ScreeningContext.Default.Options);
        options.Converters.Add(new ListConverter(lists));
        options.Converters.Add(new TextConverter<DateInterval>());
        options.Converters.Add(new TextConverter<ImoNumber>());
        _context = new ScreeningContext(options);
    }

    public string ToLine(ScreenedSubject subject) => JsonSerializer.Serialize(subject, _context.ScreenedSubject);

    /// <exception cref="JsonException">When it is no answer.</exception>
    public ScreenedSubject Read(string json) => JsonSerializer.Deserialize(json, _context.ScreenedSubject) ?? throw new JsonException("no answer of a screening");

    private sealed class ListConverter(IReadOnlyList<ListInfo> lists) : JsonConverter<ListInfo>
    {
        private readonly Dictionary<ListInfo, int> _numbers = lists.Select((list, i) => (list, i)).ToDictionary(pair => pair.list, pair => pair.i);

        public override ListInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetInt32() is var number && number >= 0 && number < lists.Count ? lists[number] : throw new JsonException("a list that the ledger does not hold");

        public override void Write(Utf8JsonWriter writer, ListInfo value, JsonSerializerOptions options) => writer.WriteNumberValue(_numbers[value]);
    }

    /// <summary>A value of the vocabulary in the form that it writes and reads.</summary>
    private sealed class TextConverter<T> : JsonConverter<T> where T : struct, ISpanParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException($"no {typeof(T).Name}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScreenedSubject))]
internal sealed partial class ScreeningContext : JsonSerializerContext;
