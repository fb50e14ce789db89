using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads the date a page or a file gives as its own.</summary>
internal static class PublicationDate
{
    /// <summary>First and last year that a report may be of; a stamp outside says that the date is missing.</summary>
    private const int FirstYear = 1800, LastYear = 2199;

    private static readonly string[] Written =
    [
        "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm 'GMT'",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
    ];

    /// <summary>ISO prefix date, ISO date with a time behind it, or a date with the month in English letters; the day as written, in its own zone.</summary>
    public static bool TryRead(ReadOnlySpan<char> value, out PrefixDate date)
    {
        value = value.Trim();
        if (!TryIso(value, out date) && !TryWritten(value, out date)) return false;
        return date.FirstDay.Year is >= FirstYear and <= LastYear;
    }

    /// <summary>The form of PDF metadata, <c>D:20231109120000+01'00'</c> (ISO 32000-1, 7.9.4).</summary>
    public static bool TryReadPdf(ReadOnlySpan<char> value, out PrefixDate date)
    {
        value = value.Trim();
        if (value.StartsWith("D:", StringComparison.OrdinalIgnoreCase)) value = value[2..];
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        if (digits >= 0) value = value[..digits];
        date = default;
        if (value.Length < 4) return false;
        var iso = value.Length >= 8 ? $"{value[..4]}-{value[4..6]}-{value[6..8]}"
            : value.Length >= 6 ? $"{value[..4]}-{value[4..6]}"
            : value[..4].ToString();
        return TryRead(iso, out date);
    }

    private static bool TryIso(ReadOnlySpan<char> value, out PrefixDate date)
    {
        if (PrefixDate.TryParse(value, CultureInfo.InvariantCulture, out date)) return true;
        return value.Length > 10 && value[10] is 'T' or 't' or ' ' && char.IsAsciiDigit(value[11..].TrimStart() is [var first, ..] ? first : 'x')
            && PrefixDate.TryParse(value[..10], CultureInfo.InvariantCulture, out date);
    }

    private static bool TryWritten(ReadOnlySpan<char> value, out PrefixDate date)
    {
        var known = DateTimeOffset.TryParseExact(
            value, Written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment);
        date = known ? PrefixDate.OfDay(DateOnly.FromDateTime(moment.DateTime)) : default;
        return known;
    }
}
