using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Waybill.Reports;

/// <summary>The value of a key as a string.</summary>
internal static class JsonText
{
    /// <summary>A string or a number as text; null for null; anything else is passed over with a note.</summary>
    public static string? Read(ref Utf8JsonReader reader, DocumentDraft draft, string key)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadString(ref reader, draft, key);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when key != "text":
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                if (key != "text") draft.Note($"has a {key} that is no string: taken as unknown");
                return null;
        }
    }

    private static string? ReadString(ref Utf8JsonReader reader, DocumentDraft draft, string key)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // The one thing left that GetString refuses in valid UTF-8: an escaped half of a surrogate pair.
            draft.Note($"has half a surrogate pair in its {key}: replaced by U+FFFD");
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Unescape(string raw)
    {
        var plain = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                plain.Append(raw[i]);
                continue;
            }
            var c = raw[++i];
            if (c == 'u')
            {
                plain.Append((char)int.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else plain.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
        }
        return Whole(plain);
    }

    private static string Whole(StringBuilder plain)
    {
        var characters = plain.ToString().ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (!char.IsSurrogate(characters[i])) continue;
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1])) i++;
            else characters[i] = '\uFFFD';
        }
        return new string(characters);
    }
}
