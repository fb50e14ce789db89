using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Dates as lists write them: day, month or year alone, spans, "circa".</summary>
internal static partial class ListDates
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-M-d", "dd/MM/yyyy", "d/M/yyyy", "d MMM yyyy", "dd MMM yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "d.M.yyyy",
        "MMMM d, yyyy", "MMM d, yyyy", "yyyyMMdd",
    ];

    private static readonly string[] MonthFormats = ["yyyy-MM", "MMM yyyy", "MMMM yyyy", "MM/yyyy"];

    /// <summary>Reads a date; null when it is none.</summary>
    /// <returns>All days that it may stand for, and whether the words call it approximate.</returns>
    public static (DateInterval Days, bool About)? Read(string text)
    {
        var s = Spacing.Single(text).Trim('.', ',', ';', ' ');
        var about = AboutWord().Match(s);
        if (about.Success) s = s[about.Length..].Trim();
        if (BetweenWords().Match(s) is { Success: true } between)
        {
            if (One(between.Groups[1].Value) is not { } from || One(between.Groups[2].Value) is not { } to || to.End < from.Start) return null;
            return (new DateInterval(from.Start, to.End), true);
        }
        return One(s) is { } days ? (days, about.Success) : null;
    }

    /// <summary>Reads one day, month or year; null when it is none.</summary>
    public static DateInterval? One(string text)
    {
        var s = text.Trim();
        // 2019-03-01T00:00:00, 2015-04-07-04:00
        if (s.Length > 10 && s[4] == '-' && s[7] == '-') s = s[..10];
        // 29/06/2012 00:00:00
        if (s.Length > 10 && s[2] == '/' && s[5] == '/' && s[10] == ' ') s = s[..10];
        if (s.StartsWith("dd/", StringComparison.OrdinalIgnoreCase)) s = s.Replace("dd", "00", StringComparison.OrdinalIgnoreCase).Replace("mm", "00", StringComparison.OrdinalIgnoreCase);
        if (s.StartsWith("00/", StringComparison.Ordinal)) return Unknown(s);
        if (DateOnly.TryParseExact(s, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return DateInterval.Of(day);
        if (DateOnly.TryParseExact(s, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return DateInterval.Of(PrefixDate.OfMonth(month.Year, month.Month));
        return Year(s);
    }

    /// <summary>From the day of one text to that of another; null when neither says a day. An end before the start is left open.</summary>
    public static DateInterval? Between(string? from, string? to)
    {
        var start = string.IsNullOrWhiteSpace(from) ? null : One(from)?.Start;
        var end = string.IsNullOrWhiteSpace(to) ? null : One(to)?.End;
        if (start is null && end is null) return null;
        return new DateInterval(start, end < start ? null : end);
    }

    /// <summary>00/00/1980 and 00/05/1980, which the UK list also writes dd/mm/1980 and dd/05/1980.</summary>
    private static DateInterval? Unknown(string s)
    {
        if (s.Length != 10) return null;
        if (s.StartsWith("00/00/", StringComparison.Ordinal)) return Year(s[6..]);
        return DateOnly.TryParseExact(s[3..], "MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? DateInterval.Of(PrefixDate.OfMonth(month.Year, month.Month)) : null;
    }

    private static DateInterval? Year(string s) =>
        s.Length == 4 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2200
            ? DateInterval.Of(PrefixDate.OfYear(year)) : null;

    [GeneratedRegex(@"^(circa|approximately|approx\.?|about|around|c\.|ca\.?|late|early|mid)\s*[- ]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutWord();

    [GeneratedRegex(@"^(?:between\s+)?(.+?)\s*(?:\bto\b|\band\b|(?<=^(?:between\s+)?\d{4})\s?[-–/](?=\s?\d{4}$))\s*(.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenWords();
}
