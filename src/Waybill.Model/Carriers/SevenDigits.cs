using System.Globalization;

namespace Waybill.Model;

/// <summary>What the two IMO number series share: seven digits behind an optional prefix.</summary>
internal static class SevenDigits
{
    public static string Format(string prefix, int value) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{value:D7}");

    public static bool TryRead(ReadOnlySpan<char> s, string prefix, out int value)
    {
        s = s.Trim();
        if (s.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) s = s[prefix.Length..].TrimStart(" :#.-");
        value = 0;
        return s.Length == 7 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    public static int WeightedSum(int value, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            value /= 10;
            sum += value % 10 * weights[i];
        }
        return sum;
    }
}
