using System.Text.Json;

namespace Waybill.Model;

/// <summary>Reads a reading; a claim that does not fit is told and left out.</summary>
internal static class ReadingParser
{
    public static Reading Read(JsonElement o, Action<string> fault)
    {
        var text = o.Needed("text");
        return new Reading
        {
            Document = o.Needed("document"),
            Sha256 = o.Value<Sha256>("sha256"),
            Language = o.Text("language"),
            Published = o.Value<PrefixDate>("published"),
            Publisher = Publisher(o),
            Title = o.Text("title"),
            Url = o.Text("url"),
            Text = text,
            Transfers = Claims(o, "transfers", ClaimParser.Transfer, fault),
            Events = Claims(o, "events", claim => ClaimParser.Event(claim, text), fault),
            Estimates = Claims(o, "estimates", ClaimParser.Estimate, fault),
        };
    }

    private static string? Publisher(JsonElement o) =>
        o.Get("publisher") is { ValueKind: JsonValueKind.Object } publisher ? publisher.Text("name") : o.Text("publisher");

    private static List<T> Claims<T>(JsonElement o, string name, Func<JsonElement, T> read, Action<string> fault)
    {
        if (o.Get(name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            fault($"'{name}' is no list, left out");
            return [];
        }
        var claims = new List<T>(value.GetArrayLength());
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            try
            {
                claims.Add(read(item));
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                fault($"{name}[{index}] left out: {e.Message}");
            }
            index++;
        }
        return claims;
    }
}
