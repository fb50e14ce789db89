using System.Globalization;

namespace Waybill.Reports;

/// <summary>Digits with separators, read by the language's marks and by their shape.</summary>
internal static class Numeral
{
    /// <summary>Reads a number token.</summary>
    /// <param name="digits">The token: digits, spaces, points and commas.</param>
    /// <param name="decimalMark">The language's decimal mark.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the separators fit no number: <c>14.10.2023</c>, an address.</returns>
    public static bool TryRead(ReadOnlySpan<char> digits, char decimalMark, out decimal value)
    {
        value = 0;
        Shape(digits, out var marks, out var last, out var same);
        var fraction = -1;
        if (marks == 1)
        {
            var tail = digits.Length - last - 1;
            var grouped = tail == 3 && digits[last] != decimalMark && digits[0] != '0' && last <= 3;
            if (!grouped) fraction = last;
        }
        else if (marks > 1)
        {
            if (!same) fraction = last;
            if (!Grouped(fraction < 0 ? digits : digits[..fraction])) return false;
        }
        return Sum(digits, fraction, out value);
    }

    /// <summary>A whole number without separators, such as a day or a year; -1 when it is none or too long.</summary>
    public static int Whole(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 8) return -1;
        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static void Shape(ReadOnlySpan<char> digits, out int marks, out int last, out bool same)
    {
        (marks, last, same) = (0, -1, true);
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] is not ('.' or ',')) continue;
            if (last >= 0 && digits[last] != digits[i]) same = false;
            last = i;
            marks++;
        }
    }

    /// <summary>Whether every group behind a mark has three digits, or two but for the last (Indian 1,20,000).</summary>
    private static bool Grouped(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOfAny('.', ',');
        if (first is < 1 or > 3) return first < 0;
        for (var start = first + 1; ;)
        {
            var length = digits[start..].IndexOfAny('.', ',');
            if (length < 0) return digits.Length - start == 3;
            if (length is not (2 or 3)) return false;
            start += length + 1;
        }
    }

    private static bool Sum(ReadOnlySpan<char> digits, int fraction, out decimal value)
    {
        Span<char> plain = stackalloc char[32];
        var length = 0;
        value = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]) && i != fraction) continue;
            if (length == 28) return false;
            plain[length++] = i == fraction ? '.' : digits[i];
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
