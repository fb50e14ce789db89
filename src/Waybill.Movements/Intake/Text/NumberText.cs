using System.Buffers.Text;

namespace Waybill.Movements.Intake;

/// <summary>Reads numbers from bytes.</summary>
internal static class NumberText
{
    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A decimal fraction; an exponent is read too, a comma is none.</summary>
    /// <returns>NaN when the text is no number.</returns>
    public static double Fraction(ReadOnlySpan<byte> text)
    {
        long digits = 0;
        var (at, point, count) = (0, -1, 0);
        var negative = text.Length > 0 && text[0] == '-';
        if (negative || (text.Length > 0 && text[0] == '+')) at = 1;
        for (; at < text.Length; at++)
        {
            var digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                if (++count > 15) return Slow(text);
            }
            else if (text[at] == '.' && point < 0)
            {
                point = count;
            }
            else
            {
                return Slow(text);
            }
        }
        if (count == 0) return double.NaN;
        // Both the digits and the power are exact, so that one division rounds once.
        var value = point < 0 ? digits : digits / Powers[count - point];
        return negative ? -value : value;
    }

    /// <summary>A whole number, also as <c>8.0</c>.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 18) return false;
        foreach (var letter in text)
        {
            var digit = (uint)(letter - '0');
            if (digit > 9) return FromFraction(text, out value);
            value = (value * 10) + digit;
        }
        return true;
    }

    private static bool FromFraction(ReadOnlySpan<byte> text, out long value)
    {
        var number = Fraction(text);
        value = Math.Abs(number) < 1e15 ? (long)number : 0;
        return value == number;
    }

    private static double Slow(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out double value, out var used) && used == text.Length && double.IsFinite(value) ? value : double.NaN;
}
