using System.Text.Json;

namespace Waybill.Reports;

/// <summary>The article that a page describes in JSON-LD with schema.org's words.</summary>
internal sealed class JsonLd
{
    /// <summary>Longest script that is parsed, in characters.</summary>
    private const int MaxLength = 1024 * 1024;

    /// <summary><c>datePublished</c>.</summary>
    public string? Published { get; private set; }

    /// <summary>Name of the <c>publisher</c>.</summary>
    public string? Publisher { get; private set; }

    /// <summary><c>headline</c>.</summary>
    public string? Headline { get; private set; }

    /// <summary>Takes the content of one script; what is no JSON is passed over, as browsers and search engines do.</summary>
    public void Add(ReadOnlySpan<char> script)
    {
        if (script.Length > MaxLength) return;
        try
        {
            using var json = JsonDocument.Parse(script.Trim().ToString(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Visit(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A page whose description is broken is read by its other marks.
        }
    }

    private void Visit(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@graph", out var graph)) Visit(graph);
        if (element.TryGetProperty("mainEntity", out var main)) Visit(main);
        if (!element.TryGetProperty("datePublished", out var published) && !IsArticle(element)) return;
        Published ??= Text(published);
        if (element.TryGetProperty("headline", out var headline)) Headline ??= Text(headline);
        if (!element.TryGetProperty("publisher", out var publisher)) return;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0) publisher = publisher[0];
        Publisher ??= publisher.ValueKind == JsonValueKind.Object && publisher.TryGetProperty("name", out var name) ? Text(name) : Text(publisher);
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Text(type) is { } name && name.EndsWith("Article", StringComparison.Ordinal);

    private static string? Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String) return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }
}
