using System.Globalization;

namespace Waybill.Model;

/// <summary>Maritime Mobile Service Identity: nine digits (ITU-R M.585-9).</summary>
public readonly record struct Mmsi : ISpanParsable<Mmsi>
{
    private readonly int _value;

    private Mmsi(int value) => _value = value;

    /// <summary>The number, 0 to 999999999.</summary>
    public int Value => _value;

    /// <summary>Whether it is a ship station's: first digit 2 to 7.</summary>
    public bool IsShip => _value is >= 200_000_000 and < 800_000_000;

    /// <summary>The nine digits, with leading zeros.</summary>
    public override string ToString() => _value.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>The number as nine digits, with leading zeros.</summary>
    /// <param name="value">0 to 999999999.</param>
    /// <exception cref="ArgumentOutOfRangeException">When it has more digits.</exception>
    public static Mmsi FromNumber(int value) => value is >= 0 and <= 999_999_999 ? new Mmsi(value) : throw new ArgumentOutOfRangeException(nameof(value), value, "nine digits");

    /// <summary>Reads nine digits.</summary>
    /// <exception cref="FormatException">When there are not nine.</exception>
    public static Mmsi Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var mmsi) ? mmsi : throw new FormatException($"'{s}' is no MMSI: nine digits");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Mmsi Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Mmsi result)
    {
        result = default;
        if (s.Length != 9 || !int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        result = new Mmsi(value);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Mmsi result) => TryParse(s.AsSpan(), provider, out result);
}
