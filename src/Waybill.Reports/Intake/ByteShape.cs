using System.Text;

namespace Waybill.Reports;

/// <summary>What the bytes of a file look like, told by counting.</summary>
internal static class ByteShape
{
    /// <summary>Bytes that are looked at to tell what a file is.</summary>
    private const int Sample = 64 * 1024;

    /// <summary>Whether they are no text: more than one control character in a hundred, or one zero byte in a thousand.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var zeros = sample.Count((byte)0);
        var controls = zeros;
        foreach (var b in sample)
        {
            if (b is < 0x20 and not 0 and not (byte)'\t' and not (byte)'\n' and not (byte)'\r' and not (byte)'\f' or 0x7F) controls++;
        }
        return controls * 100L > sample.Length || zeros * 1000L > sample.Length;
    }

    /// <summary>Control characters other than white space.</summary>
    public static int CountControls(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c is < ' ' and not '\t' and not '\n' and not '\r' and not '\f' or '\x7F') count++;
        }
        return count;
    }

    /// <summary>
    /// UTF-16 without a byte order mark: in Latin text every second byte is zero, in other scripts at least
    /// spaces and line ends have a zero on the same side, and the other side has none.
    /// </summary>
    public static Encoding? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4) return null;
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var pairs = sample.Length / 2;
        Encoding? guess = odd * 20 > pairs && even * 100 < pairs ? Encoding.Unicode
            : even * 20 > pairs && odd * 100 < pairs ? Encoding.BigEndianUnicode
            : null;
        if (guess is null) return null;
        var text = guess.GetString(sample);
        return text.AsSpan(0, Math.Max(0, text.Length - 1)).Contains('\uFFFD') || CountControls(text) * 100 > text.Length ? null : guess;
    }

    /// <summary>Whole and broken sequences of more than one byte, and where the first broken one starts.</summary>
    public static (int Whole, int Broken, int First) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0, first = -1, at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                var next = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                if (next < 0) break;
                at += next;
                continue;
            }
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.Done) whole++;
            else
            {
                broken++;
                if (first < 0) first = at;
            }
            at += length;
        }
        return (whole, broken, Math.Max(first, 0));
    }
}
