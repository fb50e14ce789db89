using System.Text.Json;

namespace Waybill.Model;

/// <summary>Takes fields out of a JSON object that may hold anything; what does not fit is a <see cref="FormatException"/>.</summary>
internal static class Fields
{
    /// <summary>A field's value; null when it is absent or <c>null</c>.</summary>
    public static JsonElement? Get(this JsonElement o, string name)
    {
        if (o.ValueKind != JsonValueKind.Object) throw new FormatException($"an object is wanted, not {Kind(o)}");
        return o.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public static string? Text(this JsonElement o, string name) => o.Get(name) is { } value ? String(value, name) : null;

    public static string Needed(this JsonElement o, string name) => o.Text(name) ?? throw new FormatException($"'{name}' is missing");

    public static T? Value<T>(this JsonElement o, string name) where T : struct, ISpanParsable<T> =>
        o.Text(name) is { } text ? T.Parse(text, null) : null;

    public static T? Word<T>(this JsonElement o, string name) where T : struct, Enum =>
        o.Text(name) is { } text ? ClaimNames.Parse<T>(text) : null;

    public static decimal? Number(this JsonElement o, string name)
    {
        if (o.Get(name) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : throw new FormatException($"'{name}' is no number: {Kind(value)}");
    }

    public static TextSpan? Span(this JsonElement o)
    {
        if (o.Get("span") is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2
            && value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out var start)
            && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var end)
            && 0 <= start && start < end)
            return new TextSpan(start, end);
        throw new FormatException("'span' is not [start, end) with 0 <= start < end");
    }

    public static TextSpan NeededSpan(this JsonElement o) => o.Span() ?? throw new FormatException("'span' is missing");

    public static IReadOnlyList<T> All<T>(this JsonElement o, string name, Func<JsonElement, T> read)
    {
        if (o.Get(name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array) throw new FormatException($"'{name}' is no list: {Kind(value)}");
        if (value.GetArrayLength() == 0) return [];
        var items = new List<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray()) items.Add(read(item));
        return items;
    }

    public static string String(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String) throw new FormatException($"'{name}' is no text: {Kind(value)}");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"'{name}' is no well-formed Unicode", e);
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "nothing",
    };
}
