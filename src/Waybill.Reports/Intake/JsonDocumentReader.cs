using System.Text.Json;

namespace Waybill.Reports;

/// <summary>The keys of one document in JSON; what it does not know it passes over.</summary>
internal static class JsonDocumentReader
{
    /// <summary>Reads the object into the draft; false when it is no document, with the reason in place of the text.</summary>
    /// <exception cref="JsonException">When it is no JSON.</exception>
    public static bool TryRead(ref Utf8JsonReader reader, DocumentDraft draft, out string text)
    {
        text = "is no JSON object: the line is passed over";
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return false;
        }
        string? body = null;
        var ill = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                ill = reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null);
                body = JsonText.Read(ref reader, draft, "text");
            }
            else if (reader.ValueTextEquals("document"u8)) draft.Name = Blank(Next(ref reader, draft, "document"));
            else if (reader.ValueTextEquals("title"u8)) draft.Title = Next(ref reader, draft, "title");
            else if (reader.ValueTextEquals("url"u8)) draft.Url = Next(ref reader, draft, "url");
            else if (reader.ValueTextEquals("language"u8)) draft.TellLanguage(Next(ref reader, draft, "language"));
            else if (reader.ValueTextEquals("published"u8)) draft.TellPublished(Next(ref reader, draft, "published"));
            else if (reader.ValueTextEquals("publisher"u8)) draft.Publisher = Publisher(ref reader, draft);
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
        while (reader.Read())
        {
            // Whatever follows the object on its line is an error, which the reader tells.
        }
        if (body is not null)
        {
            text = body;
            return true;
        }
        text = ill ? "has a text that is no string: the line is passed over" : "has no text: the line is passed over";
        return false;
    }

    private static string? Next(ref Utf8JsonReader reader, DocumentDraft draft, string key)
    {
        reader.Read();
        return JsonText.Read(ref reader, draft, key);
    }

    private static string? Publisher(ref Utf8JsonReader reader, DocumentDraft draft)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return JsonText.Read(ref reader, draft, "publisher");
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = reader.ValueTextEquals("name"u8);
            reader.Read();
            if (isName) name = JsonText.Read(ref reader, draft, "publisher");
            else reader.Skip();
        }
        return name;
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
