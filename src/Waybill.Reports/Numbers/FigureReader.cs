using System.Globalization;

namespace Waybill.Reports;

/// <summary>Reads what arithmetic writes: signs, powers, fractions in digits, decimals without a whole part.</summary>
/// <param name="lexicon">The number words.</param>
/// <param name="reader">Reads bare numbers.</param>
internal sealed class FigureReader(NumberLexicon lexicon, NumberReader reader)
{
    private const double Largest = 1e24;

    /// <summary>The figure that starts at a token.</summary>
    /// <returns>False when none does: a bare number is none.</returns>
    public bool TryRead(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        reading = default;
        var sign = Sign(text, tokens, at);
        var first = at + sign;
        if (first >= tokens.Length || !(TryUnsigned(text, tokens, first, out reading) || (sign > 0 && TryPlain(text, tokens, first, out reading)))) return false;
        if (sign == 0) return true;
        var lineStart = (tokens[at].Shape & TokenShape.LineStart) != 0;
        // A dash before a number and its noun at the start of a line opens an item of a list.
        if (lineStart && tokens[at].Kind == TokenKind.Mark && reading.End < tokens.Length && tokens[reading.End].Kind == TokenKind.Word) return false;
        reading = reading with { Value = -reading.Value, Kind = NumberKind.Figure };
        return true;
    }

    private bool TryUnsigned(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading) =>
        TryBareDecimals(text, tokens, at, out reading) || TryPower(text, tokens, at, out reading) || TryDigitFraction(text, tokens, at, out reading) || TryOver(text, tokens, at, out reading);

    private bool TryPlain(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading) =>
        reader.TryRead(text, tokens, at, out reading) && !reading.IsArticle && reading.Kind is NumberKind.Cardinal or NumberKind.Fraction or NumberKind.Percent;

    /// <summary>Tokens of a sign: a minus that stands free before its number, or a word.</summary>
    private int Sign(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark && text[token.Start] is '-' or '−' && at + 1 < tokens.Length && (token.HasSpaceBefore || at == 0))
            return !tokens[at + 1].HasSpaceBefore || (token.Shape & TokenShape.LineStart) != 0 ? 1 : 0;
        return reader.Word(tokens, at, out var word) is > 0 and var length && word.Kind == NumberWordKind.Minus ? length : 0;
    }

    /// <summary>Decimals without a whole part: <c>.08</c>.</summary>
    private bool TryBareDecimals(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        reading = default;
        if (tokens[at].Kind != TokenKind.Mark || text[tokens[at].Start] != lexicon.DecimalMark || !(tokens[at].HasSpaceBefore || at == 0)) return false;
        if (!IsNumber(tokens, at + 1) || tokens[at + 1].HasSpaceBefore) return false;
        var digits = text.AsSpan(tokens[at + 1].Start, tokens[at + 1].End - tokens[at + 1].Start);
        if (digits.IndexOfAny('.', ',', ' ') >= 0 || digits.Length > 20) return false;
        reading = Of(at + 2, decimal.Parse($"0.{digits}", CultureInfo.InvariantCulture), NumberKind.Cardinal);
        return true;
    }

    /// <summary>A power: <c>1e10</c>, <c>1.1^23</c>, <c>1.3x10^6</c>.</summary>
    private bool TryPower(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        reading = default;
        if (!IsNumber(tokens, at) || at + 2 >= tokens.Length || tokens[at + 1].HasSpaceBefore || !TryValue(text, tokens, at, out var value)) return false;
        var mark = text[tokens[at + 1].Start];
        var exponent = at + 2;
        double result;
        if (mark is 'x' or '×' && exponent + 1 < tokens.Length && text.AsSpan(tokens[exponent].Start, tokens[exponent].End - tokens[exponent].Start) is "10"
            && text[tokens[exponent + 1].Start] == '^' && TryExponent(text, tokens, exponent + 2, out var power, out var end))
            result = (double)value * Math.Pow(10, power);
        else if (mark is 'e' or 'E' && tokens[at + 1].End - tokens[at + 1].Start == 1 && TryExponent(text, tokens, exponent, out power, out end))
            result = (double)value * Math.Pow(10, power);
        else if (mark == '^' && TryExponent(text, tokens, exponent, out power, out end))
            result = Math.Pow((double)value, power);
        else
            return false;
        if (!(Math.Abs(result) < Largest)) return false;
        reading = Of(end, (decimal)result, NumberKind.Figure);
        return true;
    }

    private bool TryExponent(string text, ReadOnlySpan<Token> tokens, int at, out double power, out int end)
    {
        (power, end) = (0, at);
        var negative = at < tokens.Length && tokens[at].IsHyphenated;
        if (at < tokens.Length && tokens[at].Kind == TokenKind.Mark && text[tokens[at].Start] is '+' or '-' or '−')
            (negative, at) = (text[tokens[at].Start] != '+', at + 1);
        if (!IsNumber(tokens, at) || tokens[at].HasSpaceBefore || !TryValue(text, tokens, at, out var value)) return false;
        (power, end) = ((double)(negative ? -value : value), at + 1);
        return Math.Abs(power) < 100;
    }

    /// <summary>A fraction in digits, or as one sign, behind a whole number or not: <c>3/4</c>, <c>1 4/5</c>, <c>½</c>, <c>2½</c>.</summary>
    private bool TryDigitFraction(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        if (TryFraction(text, tokens, at, out reading)) return true;
        if (!IsNumber(tokens, at) || !TryValue(text, tokens, at, out var whole) || !TryFraction(text, tokens, at + 1, out var part)) return false;
        reading = Of(part.End, whole + part.Value, NumberKind.Cardinal);
        return true;
    }

    private static bool TryFraction(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        reading = default;
        if (at >= tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Mark && char.GetNumericValue(text[tokens[at].Start]) is > 0 and < 1 and var sign)
        {
            reading = Of(at + 1, (decimal)sign, NumberKind.Fraction);
            return true;
        }
        if (!IsNumber(tokens, at) || !IsNumber(tokens, at + 2) || text[tokens[at + 1].Start] != '/' || tokens[at + 1].HasSpaceBefore || tokens[at + 2].HasSpaceBefore) return false;
        if (at > 0 && !tokens[at].HasSpaceBefore && tokens[at - 1].Kind != TokenKind.Mark) return false;
        if (at > 0 && text[tokens[at - 1].Start] == '/' || (at + 3 < tokens.Length && text[tokens[at + 3].Start] is '/' or '-')) return false;
        var (part, whole) = (Whole(text, tokens[at]), Whole(text, tokens[at + 2]));
        // Others are the 9th of November, a season, a page: those that people write as fractions have small or round denominators.
        if (part < 1 || whole <= part || !(whole <= 10 || whole is 12 or 16 or 20 or 25 or 32 or 50 or 64 or 100)) return false;
        reading = Of(at + 3, (decimal)part / whole, NumberKind.Fraction);
        return true;
    }

    /// <summary>Numerator over denominator with nothing counted behind it: one over twenty.</summary>
    private bool TryOver(string text, ReadOnlySpan<Token> tokens, int at, out NumberReading reading)
    {
        reading = default;
        if (!TryPlain(text, tokens, at, out var part) || reader.Word(tokens, part.End, out var over) is not (> 0 and var taken) || over.Kind != NumberWordKind.Over) return false;
        if (part.End + taken >= tokens.Length || !TryPlain(text, tokens, part.End + taken, out var whole) || whole.Value <= 0) return false;
        if (whole.End < tokens.Length && tokens[whole.End].Kind != TokenKind.Mark) return false;
        reading = Of(whole.End, part.Value / whole.Value, NumberKind.Fraction);
        return true;
    }

    private bool TryValue(string text, ReadOnlySpan<Token> tokens, int at, out decimal value) =>
        Numeral.TryRead(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start), lexicon.DecimalMark, out value);

    private static int Whole(string text, Token token) => Numeral.Whole(text.AsSpan(token.Start, token.End - token.Start));

    private static bool IsNumber(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && tokens[at].Kind == TokenKind.Number;

    private static NumberReading Of(int end, decimal value, NumberKind kind) => new(end, value, 1, NumberVagueness.None, kind, false);
}
