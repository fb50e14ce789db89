using System.Text;

namespace Waybill.Lists;

/// <summary>Text of bytes whose encoding nobody tells: UTF-8 when it is valid, UTF-16 with its mark, Windows-1252 otherwise.</summary>
internal static class TextBytes
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F; undefined bytes stay the control characters that they are.</summary>
    private const string High =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static readonly UTF8Encoding Strict = new(false, true);

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8)) bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (text, source) =>
            {
                for (var i = 0; i < source.Length; i++) text[i] = source[i] is >= 0x80 and < 0xA0 ? High[source[i] - 0x80] : (char)source[i];
            });
        }
    }
}
