namespace Waybill.Model;

/// <summary>IMO ship identification number: seven digits, the last a check digit (IMO resolution A.1117(30)).</summary>
public readonly record struct ImoNumber : ISpanParsable<ImoNumber>
{
    private readonly int _value;

    private ImoNumber(int value) => _value = value;

    /// <summary>The number, 1000000 to 9999999.</summary>
    public int Value => _value;

    /// <summary>The form <c>IMO 9179842</c>.</summary>
    public override string ToString() => SevenDigits.Format("IMO ", _value);

    /// <summary>Reads seven digits, with or without <c>IMO</c> before them.</summary>
    /// <exception cref="FormatException">When the form or the check digit is wrong.</exception>
    public static ImoNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var imo) ? imo : throw new FormatException($"'{s}' is no IMO number: seven digits with a right check digit");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ImoNumber Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImoNumber result)
    {
        result = default;
        if (!SevenDigits.TryRead(s, "IMO", out var value) || value < 1_000_000) return false;
        // Digits 1 to 6 weighted 7 down to 2; the sum's last digit is the seventh.
        if (SevenDigits.WeightedSum(value, [7, 6, 5, 4, 3, 2]) % 10 != value % 10) return false;
        result = new ImoNumber(value);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ImoNumber result) => TryParse(s.AsSpan(), provider, out result);
}
