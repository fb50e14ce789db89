using System.Text;
using System.Text.Unicode;

namespace Waybill.Reports;

/// <summary>Bytes of a text file to characters: byte order mark, UTF-16 by its zero bytes, UTF-8, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Decodes; null when the bytes are no text at all. What had to be guessed or replaced is noted in the draft.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DocumentDraft draft)
    {
        var marked = Marked(bytes, out var skip) ?? ByteShape.GuessUtf16(bytes);
        if (marked is UTF8Encoding) return DecodeEightBit(bytes[skip..], draft);
        if (marked is not null) return DecodeMarked(marked, bytes[skip..], draft);
        return ByteShape.IsBinary(bytes) ? null : DecodeEightBit(bytes, draft);
    }

    /// <summary>The encoding that a byte order mark names, and the mark's length.</summary>
    public static Encoding? Marked(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>UTF-8 when it is or mostly is, else Windows-1252.</summary>
    private static string? DecodeEightBit(ReadOnlySpan<byte> bytes, DocumentDraft draft)
    {
        if (ByteShape.IsBinary(bytes)) return null;
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);

        var (whole, broken, first) = ByteShape.CountUtf8(bytes);
        var line = 1 + bytes[..first].Count((byte)'\n');
        var cutAtEnd = broken == 1 && first > bytes.Length - 4;
        if (whole > broken || (cutAtEnd && whole > 0))
        {
            draft.Note($"is broken UTF-8: {broken} places replaced by U+FFFD, the first on this line", line);
            return Encoding.UTF8.GetString(bytes);
        }
        draft.Note("is not UTF-8: read as Windows-1252, a guess; the first byte outside ASCII is on this line", line);
        return CodePages.Windows1252.GetString(bytes);
    }

    private static string? DecodeMarked(Encoding encoding, ReadOnlySpan<byte> bytes, DocumentDraft draft)
    {
        var text = encoding.GetString(bytes);
        var controls = ByteShape.CountControls(text);
        if (controls > text.Length / 100) return null;
        var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first >= 0) draft.Note($"is broken {encoding.WebName.ToUpperInvariant()}: the first place that was replaced by U+FFFD is on this line", 1 + text.AsSpan(0, first).Count('\n'));
        return text;
    }
}
