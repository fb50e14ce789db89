namespace Waybill.Model;

/// <summary>
/// IMO unique company and registered owner identification number: seven digits of another series than ships',
/// with a check digit of its own (IMO resolution MSC.160(78) and circular 3554).
/// </summary>
public readonly record struct CompanyImoNumber : ISpanParsable<CompanyImoNumber>
{
    private readonly int _value;

    private CompanyImoNumber(int value) => _value = value;

    /// <summary>The number, 0 to 9999999.</summary>
    public int Value => _value;

    /// <summary>The form <c>IMO company 0309317</c>.</summary>
    public override string ToString() => SevenDigits.Format("IMO company ", _value);

    /// <summary>Reads seven digits, with or without <c>IMO company</c> before them.</summary>
    /// <exception cref="FormatException">When the form or the check digit is wrong.</exception>
    public static CompanyImoNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var imo) ? imo : throw new FormatException($"'{s}' is no IMO company number: seven digits with a right check digit");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static CompanyImoNumber Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CompanyImoNumber result)
    {
        result = default;
        if (!SevenDigits.TryRead(s, "IMO company", out var value)) return false;
        // Digits 1 to 6 weighted 8, 6, 4, 2, 9, 7; check = (11 - sum mod 11) mod 10.
        if ((11 - SevenDigits.WeightedSum(value, [8, 6, 4, 2, 9, 7]) % 11) % 10 != value % 10) return false;
        result = new CompanyImoNumber(value);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CompanyImoNumber result) => TryParse(s.AsSpan(), provider, out result);
}
