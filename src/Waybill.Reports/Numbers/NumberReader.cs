namespace Waybill.Reports;

/// <summary>Puts digits and number words together: <c>1,2 million</c>, <c>trois cent vingt-quatre</c>, <c>half a million</c>.</summary>
internal sealed partial class NumberReader(NumberLexicon lexicon)
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
            if (reading.Scale == 1)
            {
                if (!couple || reading.End != next || !IsLink(tokens, next - 1)) return false;
                reading = reading with { Vagueness = word.Note == NumberWordNote.Numeral ? NumberVagueness.None : NumberVagueness.About };
                return true;
            }
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
                if (suffix.Kind == NumberWordKind.Suffix && (suffix.Note != NumberWordNote.Capital || tokens[next].IsCapital) && !tokens[next].IsHyphenated && IsScale(text, tokens, next, taken))
                {
                    sum.TryMultiply(suffix.Value);
                    next += taken;
                }
            }
        }
        while (true)
        {
            if (Word(tokens, next, out var word) is not (> 0 and var taken))
            {
                if (sum.Last == NumberWordKind.Ten && IsDash(text, tokens, next) && Word(tokens, next + 1, out var unit) > 0 && unit.Kind == NumberWordKind.Unit) next++;
                else if (!TryMoreDigits(text, tokens, next, ref sum, out next)) break;
                continue;
            }
            if (word.Kind == NumberWordKind.Ordinal)
            {
                if (fractions && word.Note == NumberWordNote.Part && IsNumerator(in sum) && IsWholePart(text, tokens, next + taken, sum.IsArticle || sum.Value == 1))
                {
                    reading = new NumberReading(next + taken, sum.Value / word.Value, 1, NumberVagueness.None, NumberKind.Fraction, false);
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
            if (fractions && word.Kind == NumberWordKind.Ten && sum.Any && IsHyphenatedRank(tokens, next + taken)) break;
            var joined = next;
            if (word.Kind == NumberWordKind.Joiner && sum.Any)
            {
                joined = next + taken;
                if (fractions && TryPartBehind(tokens, joined, ref sum, ref next)) continue;
                if (TryMoreDigits(text, tokens, joined, ref sum, out var more))
                {
                    next = more;
                    continue;
                }
                taken = Word(tokens, joined, out word);
                if (taken == 0 || word.Kind is not (NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Score or NumberWordKind.Article)) break;
                if (sum is { Room: 0, Last: NumberWordKind.Multiplier } && word.Kind == NumberWordKind.Unit && Word(tokens, joined + taken, out var hundred) > 0 && hundred.Kind == NumberWordKind.Hundred)
                    sum.Reopen();
                if (word.Kind == NumberWordKind.Article && sum.Room != 10 && sum.Room != 20) break;
            }
            else if (word.Kind == NumberWordKind.Link && (sum.Vagueness != NumberVagueness.None || bareScale))
            {
                joined = next + taken;
                taken = Word(tokens, joined, out word);
                if (taken == 0 || word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Multiplier or NumberWordKind.Collective or NumberWordKind.Dozen)) break;
            }
            if (word.Kind is NumberWordKind.Fraction or NumberWordKind.Parts) break;
            if (!sum.TryTake(word)) break;
            next = joined + taken;
        }
        if (fractions && (TryFraction(text, tokens, next, in sum, out reading) || TryParts(text, tokens, next, in sum, out reading))) return true;
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
            || ((behind >= tokens.Length || tokens[behind].Kind == TokenKind.Mark) && text[tokens[at].Start] is 'k' or 'K' or 'M')
            || (behind < tokens.Length && char.GetUnicodeCategory(text[tokens[behind].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol);
    }
}
