using System.Globalization;

namespace Waybill.Model;

/// <summary>Whole days from the first to the last, both included; a side that is null is open.</summary>
public readonly record struct DateInterval : ISpanParsable<DateInterval>
{
    /// <summary>Makes an interval.</summary>
    /// <exception cref="ArgumentException">When both sides are open, or the end lies before the start.</exception>
    public DateInterval(DateOnly? start, DateOnly? end)
    {
        if (start is null && end is null) throw new ArgumentException("an interval has at least one side");
        if (end < start) throw new ArgumentException($"the interval ends ({end:O}) before it starts ({start:O})");
        Start = start;
        End = end;
    }

    /// <summary>First day, or null when open.</summary>
    public DateOnly? Start { get; }

    /// <summary>Last day, or null when open.</summary>
    public DateOnly? End { get; }

    /// <summary>All days that a prefix date may stand for.</summary>
    public static DateInterval Of(PrefixDate date) => new(date.FirstDay, date.LastDay);

    /// <summary>One day.</summary>
    public static DateInterval Of(DateOnly day) => new(day, day);

    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => !(day < Start) && !(day > End);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateInterval other) => !(End < other.Start) && !(other.End < Start);

    /// <summary>The smallest interval that holds both; a side that is open in one is open in the result. Null when both sides are.</summary>
    public DateInterval? Envelope(DateInterval other)
    {
        DateOnly? start = Start is { } a && other.Start is { } b ? (a < b ? a : b) : null;
        DateOnly? end = End is { } c && other.End is { } d ? (c > d ? c : d) : null;
        return start is null && end is null ? null : new DateInterval(start, end);
    }

    /// <summary>The ISO 8601-2 form <c>2023-10-01/2023-10-31</c>; an open side is <c>..</c>.</summary>
    public override string ToString() => $"{Side(Start)}/{Side(End)}";

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">When it is none.</exception>
    public static DateInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var interval) ? interval : throw new FormatException($"'{s}' is no interval: YYYY-MM-DD/YYYY-MM-DD, an open side ..");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static DateInterval Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateInterval result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0 || !TrySide(s[..slash], out var start) || !TrySide(s[(slash + 1)..], out var end)
            || (start is null && end is null) || end < start)
            return false;
        result = new DateInterval(start, end);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DateInterval result) => TryParse(s.AsSpan(), provider, out result);

    private static string Side(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";

    private static bool TrySide(ReadOnlySpan<char> s, out DateOnly? day)
    {
        day = null;
        if (s is "..") return true;
        if (!DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)) return false;
        day = value;
        return true;
    }
}
