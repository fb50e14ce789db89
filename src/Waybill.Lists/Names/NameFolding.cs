using System.Globalization;
using System.Text;
using AnyAscii;

namespace Waybill.Lists;

/// <summary>Names in one script and case: lower-case ASCII letters and digits, one blank between words.</summary>
internal static class NameFolding
{
    /// <summary>Folds a name.</summary>
    /// <remarks>
    /// Apostrophes join (<c>Qa'ida</c> is one word), all other punctuation parts words. A word of letters with a point behind each
    /// (<c>p.l.c.</c>) is one word. Words of other scripts are transliterated letter by letter; each Chinese and Korean character is a word.
    /// </remarks>
    public static string Fold(string name)
    {
        var text = IsPlain(name) ? name : Letters(name);
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '`' or '"' && Inside(text, i)) continue;
            else if (c == '.' && JoinsLetters(text, i)) continue;
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
            if (c >= 0x80) return false;
        return true;
    }

    /// <summary>Transliterated letter by letter; apostrophes of all kinds are made one, all other punctuation blanks.</summary>
    private static string Letters(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsSyllable(rune.Value)) text.Append(' ').Append(rune.ToString()).Append(' ');
            else if (rune.Value < 0x80 || IsLetter(rune)) text.Append(rune.ToString());
            else text.Append(IsApostrophe(rune.Value) ? '\'' : ' ');
        }
        return text.ToString().Transliterate();
    }

    /// <summary>Whether a name is written in Arabic or Hebrew letters.</summary>
    public static bool IsAbjad(string name)
    {
        foreach (var c in name)
            if (c is >= '\u0590' and <= '\u06ff') return true;
        return false;
    }

    /// <summary>A Chinese character or a Korean syllable.</summary>
    private static bool IsSyllable(int c) => c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xAC00 and <= 0xD7A3);

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(int c) => c is 0x2018 or 0x2019 or 0x02BC or 0x02BB or 0x00B4 or 0x2032 or 0x02BE or 0x02BF;

    private static bool Inside(string text, int at) =>
        at > 0 && at < text.Length - 1 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    /// <summary>A point behind a single letter that has another single letter, or nothing, behind it.</summary>
    private static bool JoinsLetters(string text, int at)
    {
        if (at < 1 || !char.IsAsciiLetter(text[at - 1]) || (at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]))) return false;
        if (at + 1 >= text.Length || !char.IsAsciiLetter(text[at + 1])) return false;
        return at + 2 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 2]);
    }
}
