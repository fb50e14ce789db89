using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads when a sighting holds: a year, a month, a day, a time, or from one of these to another.</summary>
internal static class SightingTime
{
    /// <summary>First and last instant.</summary>
    /// <param name="start">The date, or the first of two; <c>2023-09-07/2023-09-08</c> is both.</param>
    /// <param name="end">The second of two; null when there is none.</param>
    /// <returns>Null when it is no date, or ends before it starts.</returns>
    public static (DateTime Start, DateTime End)? Of(string? start, string? end)
    {
        if (start?.IndexOf('/', StringComparison.Ordinal) is > 4 and var slash) (start, end) = (start[..slash], start[(slash + 1)..]);
        if (One(start) is not { } first) return null;
        if (string.IsNullOrEmpty(end)) return first;
        return One(end) is { } last && last.End >= first.Start ? (first.Start, last.End) : null;
    }

    private static (DateTime Start, DateTime End)? One(string? text)
    {
        if (text is null) return null;
        if (PrefixDate.TryParse(text.Trim(), null, out var date))
            return (date.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), date.LastDay.ToDateTime(new TimeOnly(23, 59, 59), DateTimeKind.Utc));
        if (!new TimeText().TryRead(Encoding.UTF8.GetBytes(text.Trim()), out var ticks)) return null;
        var time = new DateTime(ticks, DateTimeKind.Utc);
        return text.Contains(':', StringComparison.Ordinal) ? (time, time) : (time, time.Date.AddDays(1).AddSeconds(-1));
    }
}
