using System.Globalization;

namespace Waybill.Model;

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>A date known to the year, the month or the day: <c>2023</c>, <c>2023-10</c>, <c>2023-10-14</c> (ISO 8601 prefix date).</summary>
public readonly record struct PrefixDate : ISpanParsable<PrefixDate>
{
    private readonly DateOnly _first;

    private PrefixDate(DateOnly first, DatePrecision precision) => (_first, Precision) = (first, precision);

    /// <summary>How finely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>First day that the date may stand for.</summary>
    public DateOnly FirstDay => _first;

    /// <summary>Last day that the date may stand for.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(_first.Year, 12, 31),
        DatePrecision.Month => new DateOnly(_first.Year, _first.Month, DateTime.DaysInMonth(_first.Year, _first.Month)),
        _ => _first,
    };

    /// <summary>A date known to the day.</summary>
    public static PrefixDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>A date known to the month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such month.</exception>
    public static PrefixDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>A date known to the year, 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such year.</exception>
    public static PrefixDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>The ISO prefix form.</summary>
    public override string ToString() => _first.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    /// <summary>Reads the ISO prefix form.</summary>
    /// <exception cref="FormatException">When it is none, or names a day that does not exist.</exception>
    public static PrefixDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"'{s}' is no date: YYYY, YYYY-MM or YYYY-MM-DD");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PrefixDate Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrefixDate result)
    {
        var (format, precision) = s.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => ("", DatePrecision.Day),
        };
        result = default;
        if (format.Length == 0 || !DateOnly.TryParseExact(s, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        result = new PrefixDate(first, precision);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PrefixDate result) => TryParse(s.AsSpan(), provider, out result);
}
