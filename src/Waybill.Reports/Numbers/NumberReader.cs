namespace Waybill.Reports;

/// <summary>Puts digits and number words together: <c>1,2 million</c>, <c>trois cent vingt-quatre</c>, <c>half a million</c>.</summary>
internal sealed class NumberReader(NumberLexicon lexicon)
{
    private const decimal Largest = 1e24m;

    /// <summary>The longest number that starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="reading">The number.</param>
    /// <param name="fractions">Whether parts of one count too: three quarters may also be three times three months.</param>
    /// <returns>False when none does.</returns>
    public bool TryRead(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading, bool fractions = true)
    {
        reading = default;
        var several = false;
        var couple = false;
        var next = at;
        var length = Word(tokens, next, out var word);
        if (length > 0 && word.Kind == NumberWordKind.Article && Word(tokens, next + length, out var after) is > 0 and var more
            && after.Kind is NumberWordKind.Several or NumberWordKind.Couple)
            (next, length, word) = (next + length, more, after);
        if (length > 0 && word.Kind is NumberWordKind.Several or NumberWordKind.Couple)
        {
            (several, couple) = (word.Kind == NumberWordKind.Several, word.Kind == NumberWordKind.Couple);
            next += length;
            if (Word(tokens, next, out var link) is > 0 and var skip && link.Kind == NumberWordKind.Link) next += skip;
        }
        if (!several && !couple && length == 0 && tokens[at].Kind != TokenKind.Number) return false;
        if (!TryGroup(text, tokens, next, couple ? word.Value : 0, several, fractions, out reading)) return false;
        if (several || couple)
        {
            if (reading.Scale == 1) return false;
            reading = reading with { Vagueness = couple ? NumberVagueness.About : NumberVagueness.AtLeast };
        }
        return true;
    }

    /// <summary>The number word at a token.</summary>
    /// <returns>Number of tokens, 0 for none.</returns>
    public int Word(ReadOnlySpan<Token> tokens, int at, out NumberWord word)
    {
        word = default;
        return at < tokens.Length ? lexicon.Words.Match(tokens, at, out word) : 0;
    }

    private bool TryGroup(string text, ReadOnlySpan<Token> tokens, int at, decimal seed, bool bareScale, bool fractions, out NumberReading reading)
    {
        reading = default;
        var sum = new NumberSum(seed, bareScale);
        var next = at;
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Number)
        {
            if (!TryDigits(text, tokens, ref next, out var digits)) return false;
            sum.StartWithDigits(digits);
            if (Word(tokens, next, out var suffix) is > 0 and var taken)
            {
                if (suffix.Kind == NumberWordKind.OrdinalSuffix && !tokens[next].HasSpaceBefore && !tokens[next].IsHyphenated)
                {
                    reading = new NumberReading(next + taken, digits, 1, NumberVagueness.None, NumberKind.Ordinal, false);
                    return true;
                }
                if (suffix.Kind == NumberWordKind.Suffix && !tokens[next].IsHyphenated && IsScale(text, tokens, next, taken))
                {
                    sum.TryMultiply(suffix.Value);
                    next += taken;
                }
            }
        }
        while (Word(tokens, next, out var word) is > 0 and var taken)
        {
            if (word.Kind == NumberWordKind.Ordinal)
            {
                if (word.Note == NumberWordNote.Part && (sum.IsArticle ? IsLink(tokens, next + taken) : sum.Any && sum.Value == 1))
                {
                    reading = new NumberReading(next + taken, 1 / word.Value, 1, NumberVagueness.None, NumberKind.Fraction, false);
                    return true;
                }
                if (sum.IsArticle || !sum.TryAdd(word.Value, word.Value >= 10 ? 10 : 1)) break;
                reading = new NumberReading(next + taken, sum.Value, 1, NumberVagueness.None, NumberKind.Ordinal, false);
                return true;
            }
            if (word.Kind == NumberWordKind.Point && sum.Any && TryDecimals(tokens, next + taken, ref sum, out var behind))
            {
                next = behind;
                continue;
            }
            var joined = next;
            if (word.Kind == NumberWordKind.Joiner && sum.Any)
            {
                joined = next + taken;
                if (TryHalf(tokens, joined, ref sum, ref next)) continue;
                taken = Word(tokens, joined, out word);
                if (taken == 0 || word.Kind is not (NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Score or NumberWordKind.Article)) break;
                if (word.Kind == NumberWordKind.Article && sum.Room != 10 && sum.Room != 20) break;
            }
            else if (word.Kind == NumberWordKind.Link && sum.Vagueness != NumberVagueness.None)
            {
                joined = next + taken;
                taken = Word(tokens, joined, out word);
                if (taken == 0 || word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Multiplier or NumberWordKind.Collective or NumberWordKind.Dozen)) break;
            }
            if (word.Kind == NumberWordKind.Fraction) break;
            if (!sum.TryTake(word)) break;
            next = joined + taken;
        }
        if (fractions && TryFraction(text, tokens, next, in sum, out reading)) return true;
        if (!sum.Any || sum.Value > Largest) return false;
        var kind = NumberKind.Cardinal;
        var isArticle = sum.IsArticle;
        if (Word(tokens, next, out var percent) is > 0 and var sign && percent.Kind == NumberWordKind.Percent)
        {
            kind = NumberKind.Percent;
            next += sign;
            isArticle = false;
        }
        reading = new NumberReading(next, sum.Value, sum.Scale, sum.Vagueness, kind, isArticle);
        return true;
    }

    /// <summary>The "and a half", "and two thirds" behind a number: parts of its last multiplier.</summary>
    private bool TryHalf(ReadOnlySpan<Token> tokens, int at, ref NumberSum sum, ref int next)
    {
        var count = 1m;
        if (Word(tokens, at, out var first) is > 0 and var skip && first.Kind is NumberWordKind.Article or NumberWordKind.Unit)
        {
            count = first.Value;
            at += skip;
        }
        if (Word(tokens, at, out var part) is not (> 0 and var taken)) return false;
        var size = part.Kind == NumberWordKind.Fraction ? part.Value : part is { Kind: NumberWordKind.Ordinal, Note: NumberWordNote.Part } && count == 1 ? 1 / part.Value : 0;
        if (size == 0) return false;
        sum.AddPart(count * size);
        next = at + taken;
        return true;
    }

    /// <summary>Decimals in words: two point five, <i>deux virgule cinquante-deux</i>.</summary>
    private bool TryDecimals(ReadOnlySpan<Token> tokens, int at, ref NumberSum sum, out int next)
    {
        next = at;
        var (digits, scale, room) = (0m, 1m, 0m);
        while (scale < 1e9m && Word(tokens, next, out var word) is > 0 and var taken && word.Kind is NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Score)
        {
            if (word.Value > 0 && word.Value < room) digits += word.Value;
            else
            {
                var ten = word.Value >= 10 ? 100 : 10;
                (digits, scale) = (digits * ten + word.Value, scale * ten);
            }
            room = word.Kind switch { NumberWordKind.Ten => 10, NumberWordKind.Score => 20, _ => 0 };
            next += taken;
        }
        if (scale == 1) return false;
        sum.AddDecimals(digits / scale);
        return true;
    }

    /// <summary>A fraction word: alone, counted (two-thirds), or of a larger number (half a million).</summary>
    private bool TryFraction(string text, ReadOnlySpan<Token> tokens, int next, in NumberSum sum, out NumberReading reading)
    {
        reading = default;
        if (Word(tokens, next, out var part) is not (> 0 and var taken) || part.Kind != NumberWordKind.Fraction) return false;
        if (sum.Any ? sum.Scale != 1 : !IsLink(tokens, next + taken) && !IsScaleWord(tokens, next + taken)) return false;
        var value = (sum.Any ? sum.Value : 1) * part.Value;
        next += taken;
        var of = next;
        if (Word(tokens, of, out var link) is > 0 and var linked && link.Kind == NumberWordKind.Link) of += linked;
        if (Word(tokens, of, out var article) is > 0 and var skip && article.Kind == NumberWordKind.Article) of += skip;
        if (Word(tokens, of, out var scale) is > 0 and var scaled && scale.Kind is NumberWordKind.Multiplier or NumberWordKind.Dozen or NumberWordKind.Hundred
            && !scale.Plural && TryGroup(text, tokens, of, 0, true, true, out var whole))
        {
            reading = whole with { Value = decimal.Round(whole.Value * value, 3), Kind = NumberKind.Cardinal, Vagueness = NumberVagueness.None, IsArticle = false };
            return true;
        }
        reading = new NumberReading(next, value, 1, NumberVagueness.None, NumberKind.Fraction, false);
        return true;
    }

    private bool IsLink(ReadOnlySpan<Token> tokens, int at) => Word(tokens, at, out var word) > 0 && word.Kind == NumberWordKind.Link;

    private bool IsScaleWord(ReadOnlySpan<Token> tokens, int at) =>
        Word(tokens, at, out var word) > 0 && word.Kind is NumberWordKind.Multiplier or NumberWordKind.Article;

    private bool TryDigits(string text, ReadOnlySpan<Token> tokens, ref int next, out decimal value)
    {
        if (!Numeral.TryRead(text.AsSpan(tokens[next].Start, tokens[next].End - tokens[next].Start), lexicon.DecimalMark, out value)) return false;
        next++;
        while (next + 1 < tokens.Length && Tokenizer.IsApostrophe(text[tokens[next].Start]) && tokens[next].End - tokens[next].Start == 1
            && !tokens[next].HasSpaceBefore && tokens[next + 1].Kind == TokenKind.Number && !tokens[next + 1].HasSpaceBefore
            && tokens[next + 1].End - tokens[next + 1].Start == 3 && value < 1_000_000_000
            && Numeral.Whole(text.AsSpan(tokens[next + 1].Start, 3)) is >= 0 and var group)
        {
            value = value * 1000 + group;
            next += 2;
        }
        return true;
    }

    /// <summary>A scale letter counts when it is attached, or stands alone before a currency sign or the end of the phrase in capitals.</summary>
    private static bool IsScale(string text, ReadOnlySpan<Token> tokens, int at, int taken)
    {
        var behind = at + taken;
        if (behind < tokens.Length && tokens[behind].IsHyphenated) return false;
        if (!tokens[at].HasSpaceBefore) return true;
        return tokens[at].End - tokens[at].Start > 1
            || (behind < tokens.Length && char.GetUnicodeCategory(text[tokens[behind].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol);
    }
}
