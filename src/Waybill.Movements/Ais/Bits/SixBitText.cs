namespace Waybill.Movements.Ais;

/// <summary>The six-bit alphabet of AIS text (Recommendation ITU-R M.1371-5, Annex 8, table 47).</summary>
internal static class SixBitText
{
    /// <summary>The longest text a message can carry, in letters: that of <see cref="Armour.LongestPayload"/>.</summary>
    public const int Longest = Armour.LongestPayload;

    /// <summary>What ends a text.</summary>
    public const byte EndMark = (byte)'@';

    /// <summary>The letter of a code 0 to 63: <c>@A…Z[\]^_</c>, then blank to <c>?</c>.</summary>
    public static byte Letter(int code) => (byte)(code < 32 ? code + 64 : code);

    /// <summary>The code of a letter; -1 when the alphabet lacks it.</summary>
    public static int Code(char letter) => letter switch { >= '@' and <= '_' => letter - 64, >= ' ' and <= '?' => letter, _ => -1 };

    /// <summary>The text before the end mark, without blanks at its end.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> letters)
    {
        var end = letters.IndexOf(EndMark);
        return (end < 0 ? letters : letters[..end]).TrimEnd((byte)' ');
    }
}
