using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Movements.Ais;

/// <summary>The checksum of NMEA 0183: all bytes between the start mark and <c>*</c>, exclusive or.</summary>
internal static class Checksum
{
    /// <summary>The checksum of some bytes.</summary>
    public static byte Of(ReadOnlySpan<byte> bytes)
    {
        ulong sum = 0;
        if (Vector128.IsHardwareAccelerated && bytes.Length >= 16)
        {
            var blocks = MemoryMarshal.Cast<byte, Vector128<byte>>(bytes);
            var all = Vector128<byte>.Zero;
            foreach (var block in blocks) all ^= block;
            sum = all.AsUInt64()[0] ^ all.AsUInt64()[1];
            sum ^= sum >> 32;
            sum ^= sum >> 16;
            sum ^= sum >> 8;
            bytes = bytes[(blocks.Length * 16)..];
        }
        foreach (var b in bytes) sum ^= b;
        return (byte)sum;
    }

    /// <summary>Two hexadecimal digits, either case.</summary>
    /// <returns>-1 when they are none.</returns>
    public static int Read(ReadOnlySpan<byte> digits) => digits.Length < 2 ? -1 : (Digit(digits[0]) << 4) | Digit(digits[1]);

    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'A' and <= (byte)'F' => letter - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => letter - 'a' + 10,
        _ => -1,
    };
}
