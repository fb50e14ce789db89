using System.Buffers.Binary;

namespace Waybill.Movements.Ais;

/// <summary>The bits of one AIS message, first bit first.</summary>
public readonly ref struct AisBits
{
    /// <summary>Bytes that must follow the last bit, so that a number is read in one load.</summary>
    internal const int Padding = 8;

    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>Bits over packed bytes.</summary>
    /// <param name="bytes">The bytes, and at least <see cref="Padding"/> more of any content.</param>
    /// <param name="length">Number of bits.</param>
    internal AisBits(ReadOnlySpan<byte> bytes, int length)
    {
        _bytes = bytes;
        Length = length;
    }

    /// <summary>Number of bits.</summary>
    public int Length { get; }

    /// <summary>Message type, the first six bits.</summary>
    public int Type => _bytes[0] >> 2;

    /// <summary>An unsigned integer.</summary>
    /// <param name="start">First bit, from 0.</param>
    /// <param name="width">Number of bits, 1 to 57.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the message ends before the integer does.</exception>
    public ulong Number(int start, int width)
    {
        if ((uint)start + (uint)width > (uint)Length) throw new ArgumentOutOfRangeException(nameof(start), "the message has no such bits");
        return (BinaryPrimitives.ReadUInt64BigEndian(_bytes[(start >> 3)..]) << (start & 7)) >> (64 - width);
    }

    /// <summary>An integer in two's complement.</summary>
    /// <inheritdoc cref="Number"/>
    public long SignedNumber(int start, int width)
    {
        if ((uint)start + (uint)width > (uint)Length) throw new ArgumentOutOfRangeException(nameof(start), "the message has no such bits");
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(_bytes[(start >> 3)..]) << (start & 7)) >> (64 - width);
    }

    /// <summary>One bit.</summary>
    /// <inheritdoc cref="Number"/>
    public bool Flag(int bit) => Number(bit, 1) != 0;

    /// <summary>Whether all bits from one on are 0.</summary>
    internal bool IsZero(int start)
    {
        for (var at = start; at < Length; at += 48)
            if (Number(at, Math.Min(48, Length - at)) != 0) return false;
        return true;
    }

    /// <summary>Letters of six bits each, as they are: the end mark <c>@</c> and the blanks after it too.</summary>
    /// <param name="start">First bit, from 0.</param>
    /// <param name="target">Takes one ASCII letter for every six bits.</param>
    internal void Letters(int start, Span<byte> target)
    {
        var at = 0;
        for (; at + 8 <= target.Length; at += 8)
        {
            var six = Number(start + (at * 6), 48);
            for (var i = 7; i >= 0; i--, six >>= 6) target[at + i] = SixBitText.Letter((int)six & 63);
        }
        for (; at < target.Length; at++) target[at] = SixBitText.Letter((int)Number(start + (at * 6), 6));
    }

    /// <summary>Bits written as 0 and 1.</summary>
    internal string Digits(int start, int width)
    {
        if (width <= 0) return "";
        var digits = new char[width];
        for (var i = 0; i < width; i++) digits[i] = Flag(start + i) ? '1' : '0';
        return new string(digits);
    }

    /// <summary>Text of six-bit letters, up to the end mark and without blanks at the end.</summary>
    /// <param name="start">First bit, from 0.</param>
    /// <param name="width">Number of bits; a rest of fewer than six is left out.</param>
    public string Text(int start, int width)
    {
        Span<byte> letters = stackalloc byte[Math.Min(width / 6, SixBitText.Longest)];
        Letters(start, letters);
        return System.Text.Encoding.ASCII.GetString(SixBitText.Trim(letters));
    }
}
