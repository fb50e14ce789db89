using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Waybill.Movements.Ais;

/// <summary>Payload armour: six bits a printable letter (IEC 61162-1, <c>0</c> to <c>W</c> for 0 to 39, <c>`</c> to <c>w</c> for 40 to 63).</summary>
internal static class Armour
{
    /// <summary>Letters that a payload may have; five slots of the radio channel carry 1064 bits, so nothing real is longer.</summary>
    public const int LongestPayload = 1024;

    /// <summary>Bytes that take any payload.</summary>
    public const int BufferSize = (LongestPayload * 6 / 8) + AisBits.Padding + 16;

    /// <summary>Turns letters into bits.</summary>
    /// <param name="payload">Up to <see cref="LongestPayload"/> letters.</param>
    /// <param name="target">At least <see cref="BufferSize"/> bytes.</param>
    /// <returns>Whether every letter was of the alphabet.</returns>
    public static bool Unpack(ReadOnlySpan<byte> payload, Span<byte> target)
    {
        var (from, to) = (0, 0);
        if (Ssse3.IsSupported)
        {
            for (; from + 16 <= payload.Length; from += 16, to += 12)
            {
                var letters = Vector128.Create(payload.Slice(from, 16));
                var low = letters - Vector128.Create((byte)48);
                var upper = Vector128.GreaterThan(low, Vector128.Create((byte)39));
                // The upper letters start at 96, and 96 - 48 - 8 is 40.
                var wrong = upper & Vector128.GreaterThan(low - Vector128.Create((byte)48), Vector128.Create((byte)23));
                if (wrong != Vector128<byte>.Zero) return false;
                var codes = low - (upper & Vector128.Create((byte)8));
                var pairs = Ssse3.MultiplyAddAdjacent(codes, Vector128.Create((short)0x0140).AsSByte());
                var fours = Sse2.MultiplyAddAdjacent(pairs, Vector128.Create(0x00011000).AsInt16());
                var packed = Ssse3.Shuffle(fours.AsByte(), Vector128.Create((byte)2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 255, 255, 255, 255));
                packed.CopyTo(target[to..]);
            }
        }
        return UnpackRest(payload[from..], target[to..]);
    }

    /// <summary>The letter for six bits.</summary>
    public static byte Letter(int code) => (byte)(code < 40 ? code + 48 : code + 56);

    /// <summary>Letter by letter: what is left over, and all where the machine has no vector unit of the kind.</summary>
    internal static bool UnpackRest(ReadOnlySpan<byte> payload, Span<byte> target)
    {
        uint bits = 0, seen = 0;
        var (held, to) = (0, 0);
        foreach (var letter in payload)
        {
            var code = Code(letter);
            seen |= code;
            bits = (bits << 6) | (code & 63);
            held += 6;
            if (held < 8) continue;
            held -= 8;
            target[to++] = (byte)(bits >> held);
        }
        if (held > 0) target[to] = (byte)(bits << (8 - held));
        return seen < 64;
    }

    /// <summary>The six bits of a letter; 64 or more for a letter outside the alphabet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Code(byte letter)
    {
        var low = (uint)letter - 48;
        if (low <= 39) return low;
        return low - 48 <= 23 ? low - 8 : 64;
    }
}
