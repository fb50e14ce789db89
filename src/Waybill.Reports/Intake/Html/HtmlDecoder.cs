using System.Text;
using System.Text.Unicode;

namespace Waybill.Reports;

/// <summary>Bytes of a page to characters: byte order mark, UTF-8 when it is, the charset that its meta tag names, else as any text.</summary>
internal static class HtmlDecoder
{
    /// <summary>Bytes in which the charset is looked for; the standard says 1,024.</summary>
    private const int Sample = 4096;

    /// <summary>Decodes; null when the bytes are no text at all.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DocumentDraft draft)
    {
        if (TextDecoder.Marked(bytes, out _) is not null || Utf8.IsValid(bytes) || ByteShape.GuessUtf16(bytes) is not null) return TextDecoder.Decode(bytes, draft);
        if (ByteShape.IsBinary(bytes)) return null;
        // A page that can be read in bytes at all is no UTF-16, whatever it says (HTML standard, 13.2.3.2).
        return Declared(bytes) is { IsSingleByte: true } or { WebName: "shift_jis" or "euc-jp" or "euc-kr" or "gb18030" or "gb2312" or "big5" }
            ? Declared(bytes)!.GetString(bytes)
            : TextDecoder.Decode(bytes, draft);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var page = new HtmlTokenizer(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]));
        while (page.Next())
        {
            if (page.Piece != HtmlPiece.Open || page.Name != "meta") continue;
            if (page.Attribute("charset") is { } charset) return CodePages.Named(charset);
            if (page.Attribute("content") is { } content && content.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return CodePages.Named(content[(at + 8)..].Split(';', ' ')[0]);
        }
        return null;
    }
}
