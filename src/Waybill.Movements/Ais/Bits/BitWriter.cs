namespace Waybill.Movements.Ais;

/// <summary>Gathers bits, first bit first.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[64];

    /// <summary>Number of bits.</summary>
    public int Length { get; private set; }

    /// <summary>The bits, zeros after the last.</summary>
    public AisBits Bits
    {
        get
        {
            Grow(AisBits.Padding * 8);
            return new AisBits(_bytes, Length);
        }
    }

    /// <summary>The lowest bits of a number, the highest of them first.</summary>
    /// <param name="value">The number; a negative one in two's complement.</param>
    /// <param name="width">Number of bits, 0 to 64.</param>
    public void Number(long value, int width)
    {
        Grow(width);
        for (var bit = width - 1; bit >= 0; bit--, Length++)
            if (((value >> bit) & 1) != 0) _bytes[Length >> 3] |= (byte)(0x80 >> (Length & 7));
    }

    /// <summary>Bits written as 0 and 1.</summary>
    public void Digits(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits) Number(digit - '0', 1);
    }

    private void Grow(int width)
    {
        var needed = (Length + width + 7) / 8;
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
    }
}
