using System.Buffers;
using System.IO.Compression;

namespace Waybill.Ledger;

/// <summary>How the bytes of a capture are kept: as they are, or packed by Brotli (RFC 7932) where that is smaller.</summary>
internal static class CapturePacking
{
    /// <summary>Most bytes of one part.</summary>
    public const int PartLength = 4 * 1024 * 1024;

    private const string None = "none", Brotli = "brotli";

    // Quality 4 packs prose to a third at over 100 MB a second; higher ones cost more than they save.
    private const int Quality = 4, Window = 22;

    public static (string Packing, byte[] Bytes) Pack(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length + 1);
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer.AsSpan(0, bytes.Length), out var written, Quality, Window) && written < bytes.Length
                ? (Brotli, buffer[..written])
                : (None, bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="InvalidDataException">When the packed bytes are damaged.</exception>
    public static byte[] Unpack(string packing, byte[] packed, int length)
    {
        if (packing == None) return packed;
        var bytes = new byte[length];
        if (packing != Brotli || !BrotliDecoder.TryDecompress(packed, bytes, out var written) || written != length)
            throw new InvalidDataException("the ledger holds damaged bytes of a capture");
        return bytes;
    }
}
