namespace Waybill.Reports;

internal sealed partial class NumberReader
{
    /// <summary>Words of a numerator or denominator: more are no fraction.</summary>
    private const int MostPartWords = 4;

    /// <summary>The "and a half", "and two thirds" behind a number: parts of its last multiplier, or of one that follows.</summary>
    private bool TryPartBehind(ReadOnlySpan<Token> tokens, int at, ref NumberSum sum, ref int next)
    {
        var count = 1m;
        var part = at;
        if (Word(tokens, at, out var first) is > 0 and var skip && first.Kind == NumberWordKind.Article) part = at + skip;
        else if (TryWords(tokens, at, out var numerator, out var behind)) (count, part) = (numerator, behind);
        if (Word(tokens, part, out var word) is not (> 0 and var taken)) return false;
        var size = word.Kind switch
        {
            NumberWordKind.Fraction => word.Value,
            NumberWordKind.Parts => 1 / word.Value,
            NumberWordKind.Ordinal when word.Note == NumberWordNote.Part && count == 1 && part > at => 1 / word.Value,
            _ => 0,
        };
        if (size == 0 || count * size >= 1) return false;
        next = part + taken;
        if (Word(tokens, next, out var scale) is > 0 and var scaled && scale is { Kind: NumberWordKind.Multiplier, Plural: false } && scale.Value < sum.Scale)
        {
            sum.AddPart(count * size, scale.Value);
            next += scaled;
        }
        else
        {
            sum.AddPart(count * size, sum.Scale >= 1000 ? sum.Scale : 1);
        }
        return true;
    }

    /// <summary>Parts of one behind their number: three fifths, <i>cent billionièmes</i>, one twenty-fifth.</summary>
    private bool TryParts(string text, ReadOnlySpan<Token> tokens, int next, in NumberSum sum, out NumberReading reading)
    {
        reading = default;
        if (!IsNumerator(in sum) && !(sum.Any && sum.Value > 1)) return false;
        var at = IsDash(text, tokens, next) ? next + 1 : next;
        if (!TryDenominator(tokens, at, out var denominator, out var end, out var plural)) return false;
        if (!plural && !IsWholePart(text, tokens, end, sum.IsArticle || sum.Value == 1)) return false;
        reading = OfWhole(text, tokens, end, sum.Value / denominator);
        return true;
    }

    /// <summary>A denominator in words: fifths, twenty-firsts, hundred and fifth.</summary>
    private bool TryDenominator(ReadOnlySpan<Token> tokens, int at, out decimal value, out int end, out bool plural)
    {
        (value, end, plural) = (0, at, false);
        var (sum, any) = (0m, false);
        for (var words = 0; words < MostPartWords; words++)
        {
            if (Word(tokens, end, out var word) is not (> 0 and var taken)) return false;
            if (any && word.Kind == NumberWordKind.Joiner)
            {
                end += taken;
                continue;
            }
            end += taken;
            switch (word.Kind)
            {
                case NumberWordKind.Parts or NumberWordKind.Ordinal when any || word.Value >= 3:
                    plural = word.Kind == NumberWordKind.Parts;
                    value = sum + word.Value;
                    return true;
                case NumberWordKind.Hundred:
                    sum = Math.Max(1, sum) * word.Value;
                    break;
                case NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Score:
                    sum += word.Value;
                    break;
                default:
                    return false;
            }
            any = true;
        }
        return false;
    }

    /// <summary>Whether "fifths" or "fifth" hangs on the word before by a hyphen: the two are one denominator.</summary>
    private bool IsHyphenatedRank(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsHyphenated && Word(tokens, at, out var word) > 0 && word.Kind is NumberWordKind.Parts or NumberWordKind.Ordinal;

    /// <summary>A whole number below a thousand in words.</summary>
    private bool TryWords(ReadOnlySpan<Token> tokens, int at, out decimal value, out int end)
    {
        (value, end) = (0, at);
        var sum = new NumberSum(0, true);
        for (var words = 0; words < MostPartWords; words++)
        {
            if (Word(tokens, end, out var word) is not (> 0 and var taken) || word.Kind is not (NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Score) || !sum.TryTake(word)) break;
            end += taken;
        }
        value = sum.Value;
        return sum.Any && value >= 1;
    }

    /// <summary>Whether a number may stand over a denominator in the singular: an article or a small number by itself.</summary>
    private static bool IsNumerator(in NumberSum sum) => sum.Any && sum.Scale == 1 && sum.Value is >= 1 and < 10;

    /// <summary>
    /// Whether a singular "fifth" is a part: "a fifth of", or nothing behind it that it could rank ("a fifth ship" is a ship).
    /// </summary>
    private bool IsWholePart(string text, ReadOnlySpan<Token> tokens, int behind, bool single) =>
        behind >= tokens.Length || IsLink(tokens, behind) || (tokens[behind].Kind == TokenKind.Mark && (single || text[tokens[behind].Start] is not ','));

    private static bool IsDash(string text, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Mark && tokens[at].HasSpaceBefore && tokens[at + 1].HasSpaceBefore && text[tokens[at].Start] is '-' or '–';

    /// <summary>Digits behind a scale in words, with "and" or a smaller scale behind them: 4 thousand 3 hundred and 21.</summary>
    private bool TryMoreDigits(string text, ReadOnlySpan<Token> tokens, int at, ref NumberSum sum, out int next)
    {
        next = at;
        if (sum.Last is not (NumberWordKind.Hundred or NumberWordKind.Multiplier) || at >= tokens.Length || tokens[at].Kind != TokenKind.Number || tokens[at].IsHyphenated) return false;
        var value = Numeral.Whole(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start));
        if (value is < 1 or >= 1000 || value >= sum.Scale) return false;
        var isScale = Word(tokens, at + 1, out var scale) > 0 && scale.Kind is NumberWordKind.Hundred or NumberWordKind.Multiplier;
        var scaled = isScale && !scale.Plural && scale.Value < sum.Scale;
        var and = !isScale && at > 0 && Word(tokens, at - 1, out var joiner) > 0 && joiner.Kind == NumberWordKind.Joiner && value < 100
            && (at + 1 >= tokens.Length || tokens[at + 1].Kind != TokenKind.Mark || text[tokens[at + 1].Start] != '%');
        if (!scaled && !and) return false;
        sum.AddDigits(value);
        next = at + 1;
        return true;
    }

    /// <summary>A fraction word: alone, counted (two-thirds), or of a larger number (half a million).</summary>
    private bool TryFraction(string text, ReadOnlySpan<Token> tokens, int next, in NumberSum sum, out NumberReading reading)
    {
        reading = default;
        if (Word(tokens, next, out var part) is not (> 0 and var taken) || part.Kind != NumberWordKind.Fraction) return false;
        if (sum.Any ? sum.Scale != 1 : !IsLink(tokens, next + taken) && !IsScaleWord(tokens, next + taken)) return false;
        var value = (sum.Any ? sum.Value : 1) * part.Value;
        reading = OfWhole(text, tokens, next + taken, value);
        return true;
    }

    private bool IsLink(ReadOnlySpan<Token> tokens, int at) => Word(tokens, at, out var word) > 0 && word.Kind == NumberWordKind.Link;

    private bool IsScaleWord(ReadOnlySpan<Token> tokens, int at) =>
        Word(tokens, at, out var word) > 0 && word.Kind is NumberWordKind.Multiplier or NumberWordKind.Article;

    /// <summary>A part, multiplied when a scale stands behind it: half a million, two thirds of a million.</summary>
    private NumberReading OfWhole(string text, ReadOnlySpan<Token> tokens, int end, decimal part)
    {
        var of = end;
        if (Word(tokens, of, out var link) is > 0 and var linked && link.Kind == NumberWordKind.Link) of += linked;
        if (Word(tokens, of, out var article) is > 0 and var skip && article.Kind == NumberWordKind.Article) of += skip;
        if (Word(tokens, of, out var scale) is > 0 && scale.Kind is NumberWordKind.Multiplier or NumberWordKind.Dozen or NumberWordKind.Hundred
            && !scale.Plural && TryGroup(text, tokens, of, 0, true, true, out var whole))
            return whole with { Value = decimal.Round(whole.Value * part, 3), Kind = NumberKind.Cardinal, Vagueness = NumberVagueness.None, IsArticle = false };
        return new NumberReading(end, part, 1, NumberVagueness.None, NumberKind.Fraction, false);
    }
}
