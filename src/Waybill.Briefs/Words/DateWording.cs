using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Dates as a language writes them: <c>7 Sep 2023</c>, <c>7 sept. 2023</c>.</summary>
internal sealed class DateWording(StringTable strings, string language)
{
    /// <summary>A day: day, short month, year.</summary>
    public string Day(DateOnly day) => $"{DayAndMonth(day)}{Typography.NoBreak}{Number(day.Year)}";

    /// <summary>A date as finely as it is known.</summary>
    public string Date(PrefixDate date) => date.Precision switch
    {
        DatePrecision.Year => Number(date.FirstDay.Year),
        DatePrecision.Month => Month(date.FirstDay),
        _ => Day(date.FirstDay),
    };

    /// <summary>A moment, in UTC, to the minute.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return string.Format(CultureInfo.InvariantCulture, strings["date.moment"], Day(DateOnly.FromDateTime(utc.DateTime)), utc.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>An interval; an open side is told as open.</summary>
    public string Interval(DateInterval days) => (days.Start, days.End) switch
    {
        ({ } start, { } end) => Closed(start, end),
        ({ } start, null) => string.Format(CultureInfo.InvariantCulture, strings["date.from"], Day(start)),
        (null, { } end) => string.Format(CultureInfo.InvariantCulture, strings["date.until"], Day(end)),
        _ => "",
    };

    /// <summary>Month and year, short.</summary>
    public string Month(DateOnly day) => $"{ShortMonth(day.Month)}{Typography.NoBreak}{Number(day.Year)}";

    /// <summary>The short name of a month, 1 to 12.</summary>
    public string ShortMonth(int month) => strings[string.Create(CultureInfo.InvariantCulture, $"month.{month}")];

    private string Closed(DateOnly start, DateOnly end)
    {
        if (start == end) return Day(start);
        if (start.Day == 1 && end.AddDays(1).Day == 1)
        {
            if (start.Year == end.Year && start.Month == end.Month) return Month(start);
            if (start.Month == 1 && end.Month == 12) return start.Year == end.Year ? Number(start.Year) : $"{Number(start.Year)}–{Number(end.Year)}";
        }
        if (start.Year != end.Year) return $"{Day(start)} – {Day(end)}";
        return start.Month == end.Month ? $"{DayNumber(start)}–{Day(end)}" : $"{DayAndMonth(start)} – {Day(end)}";
    }

    private string DayAndMonth(DateOnly day) => $"{DayNumber(day)}{Typography.NoBreak}{ShortMonth(day.Month)}";

    private string DayNumber(DateOnly day) => language is "fr" && day.Day == 1 ? "1er" : Number(day.Day);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
