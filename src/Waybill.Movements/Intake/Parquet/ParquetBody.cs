using System.IO.Compression;
using Parquet.Meta;

namespace Waybill.Movements.Intake;

/// <summary>
/// Looks into the bytes of a page where these say of themselves how long they are unpacked, or how long a block of differences is: the format library
/// makes room for either without a question.
/// </summary>
internal static class ParquetBody
{
    /// <summary>Most values of a block of differences; writers put 128 to 1,024 into one.</summary>
    private const ulong LongestBlock = 1 << 16;

    /// <summary>What is wrong with a page; null when it keeps to what its header says.</summary>
    /// <param name="packed">Its bytes, without the levels of the newer kind of page.</param>
    /// <param name="codec">How it is packed.</param>
    /// <param name="unpacked">Its length unpacked, as its header says.</param>
    /// <param name="differences">Whether its values are written as differences.</param>
    /// <param name="hasLevels">Whether levels stand before the values.</param>
    public static string? Fault(ReadOnlySpan<byte> packed, CompressionCodec codec, int unpacked, bool differences, bool hasLevels)
    {
        try
        {
            var length = Unpacked(packed, codec);
            if (length > (ulong)unpacked) return $"has a page that says to be {unpacked} bytes unpacked, and would be {length}";
            return differences && !AreShort(Unpack(packed, codec, unpacked), hasLevels) ? "has a page with blocks of differences that cannot be" : null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ZstdSharp.ZstdException or ArgumentException or NotSupportedException)
        {
            return "has a page that cannot be unpacked";
        }
    }

    /// <summary>Length unpacked that the bytes themselves tell; 0 when they do not.</summary>
    private static ulong Unpacked(ReadOnlySpan<byte> packed, CompressionCodec codec) => codec switch
    {
        CompressionCodec.SNAPPY => (ulong)Snappier.Snappy.GetUncompressedLength(packed),
        CompressionCodec.ZSTD => ZstdSharp.Decompressor.GetDecompressedSize(packed),
        _ => 0,
    };

    private static ReadOnlySpan<byte> Unpack(ReadOnlySpan<byte> packed, CompressionCodec codec, int unpacked)
    {
        if (codec == CompressionCodec.UNCOMPRESSED) return packed;
        var bytes = new byte[unpacked];
        switch (codec)
        {
            case CompressionCodec.SNAPPY: return bytes.AsSpan(0, Snappier.Snappy.Decompress(packed, bytes));
            case CompressionCodec.ZSTD:
                using (var zstandard = new ZstdSharp.Decompressor()) return bytes.AsSpan(0, zstandard.Unwrap(packed, bytes));
            case CompressionCodec.GZIP:
                using (var gzip = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress)) return bytes.AsSpan(0, gzip.ReadAtLeast(bytes, unpacked, throwOnEndOfStream: false));
            case CompressionCodec.BROTLI:
                return BrotliDecoder.TryDecompress(packed, bytes, out var written) ? bytes.AsSpan(0, written) : throw new InvalidDataException("Brotli");
            default: throw new NotSupportedException(codec.ToString());
        }
    }

    /// <summary>Whether the header of the differences (block size, small blocks in a block) is one that can be (Encodings.md of Apache Parquet).</summary>
    private static bool AreShort(ReadOnlySpan<byte> page, bool hasLevels)
    {
        if (hasLevels)
        {
            if (page.Length < 4) return false;
            var levels = BitConverter.ToUInt32(page);
            if (levels > page.Length - 4) return false;
            page = page[(4 + (int)levels)..];
        }
        if (page.IsEmpty) return true;
        var block = Variable(ref page);
        var small = Variable(ref page);
        return block is > 0 and <= LongestBlock && small > 0 && small <= block && block % small == 0 && block / small % 8 == 0;
    }

    private static ulong Variable(ref ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        for (var i = 0; i < 5; i++)
        {
            if (i == bytes.Length) throw new EndOfStreamException();
            value |= (ulong)(bytes[i] & 127) << (7 * i);
            if (bytes[i] >= 128) continue;
            bytes = bytes[(i + 1)..];
            return value;
        }
        throw new InvalidDataException("a number longer than its type");
    }
}
