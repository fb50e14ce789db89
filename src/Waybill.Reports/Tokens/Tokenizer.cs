namespace Waybill.Reports;

/// <summary>
/// Cuts text into words, numbers and marks. Words part at hyphens (<c>nord-coréen</c> is two, the second marked) and
/// behind an elided apostrophe (<c>l'</c>, <c>d'</c>); an English <c>'s</c> stands alone. A number keeps its separators (<c>1 000</c>, <c>2.5</c>).
/// </summary>
internal static class Tokenizer
{
    private static readonly HashSet<string> Elided = new(StringComparer.Ordinal)
    {
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu", "presqu", "quelqu", "aujourd", "entr",
    };

    /// <summary>Cuts a text, or a part of it.</summary>
    /// <param name="text">The whole text that spans index into.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="vocabulary">Numbers the words; null leaves them without a number.</param>
    /// <param name="accentsLost">Whether the text has lost its accents.</param>
    /// <param name="tokens">Takes the tokens.</param>
    public static void Cut(string text, int start, int end, Vocabulary? vocabulary, bool accentsLost, List<Token> tokens)
    {
        var shape = TokenShape.ParagraphStart | TokenShape.LineStart | TokenShape.SpaceBefore;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad')
            {
                if (c == '\n') shape |= (shape & TokenShape.LineStart) != 0 ? TokenShape.ParagraphStart : TokenShape.LineStart;
                shape |= TokenShape.SpaceBefore;
                i++;
                continue;
            }
            if (IsHyphen(c) && IsJoint(text, i, start, end))
            {
                shape = TokenShape.Hyphenated;
                i++;
                continue;
            }
            var kind = char.IsAsciiDigit(c) ? TokenKind.Number : char.IsLetter(c) || char.IsSurrogate(c) ? TokenKind.Word : TokenKind.Mark;
            var stop = kind switch
            {
                TokenKind.Number => NumberEnd(text, i, end),
                TokenKind.Word => WordEnd(text, i, end),
                _ => IsApostrophe(c) && tokens.Count > 0 && (shape & TokenShape.SpaceBefore) == 0 ? SuffixEnd(text, i, end) : i + 1,
            };
            if (kind == TokenKind.Mark && stop > i + 1) kind = TokenKind.Word;
            if (kind == TokenKind.Word && stop < end && IsApostrophe(text[stop]) && IsElided(text.AsSpan(i, stop - i))) stop++;
            var written = text.AsSpan(i, stop - i);
            var caps = kind == TokenKind.Word ? Capitals(written) : TokenShape.None;
            tokens.Add(new Token(i, stop, vocabulary?.Find(written, accentsLost || (caps & TokenShape.AllCaps) != 0) ?? -1, kind, shape | caps));
            shape = TokenShape.None;
            i = stop;
        }
    }

    /// <summary>Whether a mark is an apostrophe, plain or typographic.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsJoint(string text, int i, int start, int end) =>
        i > start && i + 1 < end && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    private static int WordEnd(string text, int i, int end)
    {
        while (i < end && (char.IsLetter(text[i]) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)) i++;
        return i;
    }

    /// <summary>End of an English ending behind an apostrophe: <c>'s</c>, <c>'t</c>; the apostrophe alone when a longer word follows.</summary>
    private static int SuffixEnd(string text, int i, int end)
    {
        var stop = i + 1;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return stop - i is 2 or 3 ? stop : i + 1;
    }

    private static int NumberEnd(string text, int i, int end)
    {
        var first = i;
        while (i < end && char.IsAsciiDigit(text[i])) i++;
        if (i - first <= 3)
            while (IsGroup(text, i, end)) i += 4;
        while (i + 1 < end && text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < end && char.IsAsciiDigit(text[i])) i++;
        }
        return i;
    }

    /// <summary>A space and just three digits: the next thousands group of a number.</summary>
    private static bool IsGroup(string text, int i, int end) =>
        i + 3 < end && text[i] is ' ' or '\u00a0' or '\u202f' or '\u2009' && i + 3 < end
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 >= end || !char.IsLetterOrDigit(text[i + 4]));

    private static bool IsElided(ReadOnlySpan<char> word)
    {
        if (word.Length > 7) return false;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = Folding.Lower(word[i]);
        return Elided.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    private static TokenShape Capitals(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return TokenShape.None;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return TokenShape.Capital;
            letters++;
        }
        return letters > 1 ? TokenShape.Capital | TokenShape.AllCaps : TokenShape.Capital;
    }
}
