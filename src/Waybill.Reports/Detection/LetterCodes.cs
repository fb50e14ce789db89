namespace Waybill.Reports;

/// <summary>
/// Numbers the letters of Latin and Cyrillic words from 1 to 63, accents and case dropped, so that a short
/// word fits exactly into one 64-bit key.
/// </summary>
internal static class LetterCodes
{
    /// <summary>Longest word with a key: ten letters of six bits.</summary>
    public const int MaxLetters = 10;

    private const string CyrillicOrder = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєўј";

    private static readonly byte[] Codes = Make();

    /// <summary>The letter's number; 0 of what is no letter that is told.</summary>
    public static int Of(char c) => c < Codes.Length ? Codes[c] : 0;

    /// <summary>The key of a word, 0 when it has none.</summary>
    public static ulong Key(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLetters) return 0;
        var key = 0UL;
        foreach (var c in word)
        {
            var code = Of(c);
            if (code == 0) return 0;
            key = (key << 6) | (uint)code;
        }
        return key;
    }

    private static byte[] Make()
    {
        var codes = new byte[0x530];
        for (var c = '\0'; c < codes.Length; c++)
        {
            if (!char.IsLetter(c)) continue;
            var bare = Folding.Strip(Folding.Lower(c));
            codes[c] = bare switch
            {
                >= 'a' and <= 'z' => (byte)(bare - 'a' + 1),
                'ß' => 's' - 'a' + 1,
                'œ' => 'o' - 'a' + 1,
                'æ' => 'a' - 'a' + 1,
                'đ' => 'd' - 'a' + 1,
                'ı' => 'i' - 'a' + 1,
                _ => Cyrillic(bare),
            };
        }
        return codes;
    }

    private static byte Cyrillic(char lower)
    {
        lower = lower switch { 'ё' => 'е', 'ґ' => 'г', 'ђ' or 'ћ' => 'ч', 'љ' => 'л', 'њ' => 'н', 'џ' => 'ж', _ => lower };
        return (byte)(CyrillicOrder.IndexOf(lower, StringComparison.Ordinal) is var index and >= 0 ? 27 + index : 0);
    }
}
