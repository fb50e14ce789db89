using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Sets a named date in the calendar: what the words leave out comes from the anchor.</summary>
/// <param name="anchor">What relative times are counted from.</param>
/// <param name="told">The day on which something was said, when the sentence opens with it: lengths of time that end now end there.</param>
internal readonly struct DateResolver(TimeAnchor anchor, DateOnly? told)
{
    /// <summary>
    /// A day without a year that comes within so many days is the coming one: its last return lies ten months back,
    /// and who means that one says the year.
    /// </summary>
    private const int ComingDays = 60;

    /// <summary>What relative times are counted from.</summary>
    public TimeAnchor Anchor => anchor;

    /// <summary>Last day on which the document may have been published.</summary>
    public DateOnly? Now => anchor.Published?.LastDay;

    /// <summary>The days of a date.</summary>
    /// <param name="part">The date as named.</param>
    /// <param name="future">Whether the next rather than the last such date is meant.</param>
    /// <param name="from">For the end of a range: the first day of its start.</param>
    /// <param name="to">For the start of a range: the last day of its end.</param>
    /// <returns>Null when they cannot be told, or there are none.</returns>
    public DateInterval? Resolve(in DatePart part, bool future, DateOnly? from = null, DateOnly? to = null) => part.Kind switch
    {
        DatePartKind.Weekday => Weekday(part, future, from),
        DatePartKind.Unit => Unit(part),
        DatePartKind.Rolling => Rolling(part),
        DatePartKind.Shifted => Shifted(part),
        DatePartKind.Decade => CalendarMath.UnitOf(new DateOnly(part.Year, 1, 1), TimeUnit.Decade, 0) is { } decade
            ? CalendarMath.Part(decade, TimeUnit.Decade, part.Modifier) : null,
        _ => Dated(part, future, from, to),
    };

    /// <summary>How finely a date is named.</summary>
    public static TimeUnit Precision(in DatePart part) => part.Kind switch
    {
        DatePartKind.Day or DatePartKind.Weekday => TimeUnit.Day,
        DatePartKind.Month => TimeUnit.Month,
        DatePartKind.Season => TimeUnit.Season,
        DatePartKind.Year => TimeUnit.Year,
        DatePartKind.Decade => TimeUnit.Decade,
        _ => part.Unit,
    };

    private DateInterval? Dated(in DatePart part, bool future, DateOnly? from, DateOnly? to)
    {
        if (part.Year != 0) return InYear(part, part.Year);
        if (part.YearShift is { } shift) return anchor.Published is { } published ? InYear(part, published.FirstDay.Year + shift) : null;
        if (part.Kind == DatePartKind.Nth && part.Month == 0 && part.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Day)
            return Now is { } day ? InYear(part with { Month = day.Month }, day.Year) : null;
        if (from is { } start) return Search(part, start.Year, 1, days => days.End >= start);
        if (to is { } end) return Search(part, end.Year + 1, -1, days => days.Start <= end);
        if (anchor.Published is not { } now) return null;
        var (first, last) = (now.FirstDay, now.LastDay);
        var monthStart = new DateOnly(last.Year, last.Month, 1);
        var isDay = part.Kind == DatePartKind.Day;
        return part.Direction switch
        {
            TimeDirection.Last or TimeDirection.Past => Search(part, last.Year, -1, days => days.End < (isDay ? first : monthStart)),
            TimeDirection.Next or TimeDirection.Coming => Search(part, first.Year, 1, days => days.Start > last),
            TimeDirection.This => InYear(part, first.Year),
            _ when anchor.Year is { } year => InYear(part, year),
            _ when isDay && !future && Search(part, first.Year, 1, days => days.Start > last) is { Start: { } soon } coming
                && soon.DayNumber - last.DayNumber <= ComingDays => coming,
            _ when future => Search(part, first.Year - 1, 1, days => days.End >= first),
            _ => Search(part, last.Year, -1, days => days.Start <= last),
        };
    }

    private static DateInterval? Search(in DatePart part, int year, int step, Func<DateInterval, bool> fits)
    {
        for (var tries = 0; tries < 10; tries++, year += step)
            if (InYear(part, year) is { } days && fits(days)) return days;
        return null;
    }

    private static DateInterval? InYear(in DatePart part, int year)
    {
        switch (part.Kind)
        {
            case DatePartKind.Day:
                if (CalendarMath.Day(year, part.Month, part.Day) is not { } day) return null;
                return CalendarMath.Day(year, part.Month, Math.Max(part.LastDay, part.Day)) is { } last ? new DateInterval(day, last) : null;
            case DatePartKind.Month:
                return CalendarMath.Months(year, part.Month, 1) is { } month ? CalendarMath.Part(month, TimeUnit.Month, part.Modifier) : null;
            case DatePartKind.Season:
                return CalendarMath.Months(year, part.Month, 3) is { } season ? CalendarMath.Part(season, TimeUnit.Season, part.Modifier) : null;
            case DatePartKind.Year:
                return CalendarMath.Months(year, 1, 12) is { } whole ? CalendarMath.Part(whole, TimeUnit.Year, part.Modifier) : null;
            case DatePartKind.Nth:
                return Nth(part, year) is { } nth ? CalendarMath.Part(nth, part.Unit, part.Modifier) : null;
            case DatePartKind.FirstN:
                return FirstN(part, year);
            default:
                return null;
        }
    }

    private static DateInterval? Nth(in DatePart part, int year)
    {
        if (part.Month == 0 && CalendarMath.MonthsIn(part.Unit) is > 0 and < 12 and var size)
        {
            var count = 12 / size;
            var index = part.Count < 0 ? count + part.Count : part.Count - 1;
            return index >= 0 && index < count ? CalendarMath.Months(year, index * size + 1, size) : null;
        }
        if (Container(part, year) is not { Start: { } first, End: { } last }) return null;
        var days = part.Unit switch { TimeUnit.Week => 7, TimeUnit.Half => (last.DayNumber - first.DayNumber + 1) / 2, _ => 1 };
        if (part.Unit == TimeUnit.Weekend)
        {
            var saturday = first.AddDays((13 - CalendarMath.IsoWeekday(first)) % 7 + 7 * (part.Count - 1));
            return part.Count > 0 && saturday <= last ? new DateInterval(saturday, saturday.AddDays(1)) : null;
        }
        var start = part.Count < 0 ? last.AddDays(1 + part.Count * days) : first.AddDays((part.Count - 1) * days);
        var end = start.AddDays(days - 1);
        return start >= first && start <= last ? new DateInterval(start, end <= last ? end : last) : null;
    }

    private static DateInterval? FirstN(in DatePart part, int year)
    {
        if (Container(part, year) is not { Start: { } first, End: { } last }) return null;
        if (part.Count > 0)
            return CalendarMath.Shift(first, part.Unit, part.Count)?.AddDays(-1) is { } end && end <= last ? new DateInterval(first, end) : null;
        return CalendarMath.Shift(last.AddDays(1), part.Unit, part.Count) is { } start && start >= first ? new DateInterval(start, last) : null;
    }

    private static DateInterval? Container(in DatePart part, int year) =>
        part.Month == 0 ? CalendarMath.Months(year, 1, 12) : CalendarMath.Months(year, part.Month, 1);

    private DateInterval? Weekday(in DatePart part, bool future, DateOnly? from)
    {
        if (anchor.Published is not { Precision: DatePrecision.Day, FirstDay: var now }) return null;
        var today = CalendarMath.IsoWeekday(now);
        var offset = part.Weekday - today;
        if (part.Unit == TimeUnit.Week) return DateInterval.Of(now.AddDays(offset + 7 * part.Count));
        if (from is { } start) return DateInterval.Of(start.AddDays((part.Weekday - CalendarMath.IsoWeekday(start) + 7) % 7));
        var back = offset > 0 ? offset - 7 : offset;
        var on = offset < 0 ? offset + 7 : offset;
        return DateInterval.Of(now.AddDays(part.Direction switch
        {
            TimeDirection.Last or TimeDirection.Past or TimeDirection.Previous => back == 0 ? -7 : back,
            TimeDirection.Next or TimeDirection.Coming or TimeDirection.Following => on == 0 ? 7 : on,
            _ => future ? on : back,
        }));
    }

    private DateInterval? Unit(in DatePart part)
    {
        var local = part.Direction is TimeDirection.Previous or TimeDirection.Following or TimeDirection.Same;
        var shift = part.Direction switch
        {
            TimeDirection.Last or TimeDirection.Previous or TimeDirection.Past => -1,
            TimeDirection.Next or TimeDirection.Following or TimeDirection.Coming => 1,
            _ => 0,
        };
        DateOnly? day;
        if (part.Direction == TimeDirection.Same && part.Count > 0) return anchor.Local;
        if (local && anchor.Local is { } mentioned) day = mentioned.Start ?? mentioned.End;
        else if (part.Direction == TimeDirection.Same) return null;
        else day = Base(part.Unit);
        return day is { } known && CalendarMath.UnitOf(known, part.Unit, shift) is { } days ? CalendarMath.Part(days, part.Unit, part.Modifier) : null;
    }

    private DateInterval? Rolling(in DatePart part)
    {
        if ((told ?? Now) is not { } now) return null;
        if (part.Direction == TimeDirection.Coming)
            return new DateInterval(now, part.Count == 0 ? null : CalendarMath.Shift(now, part.Unit, part.Count));
        return new DateInterval(part.Count == 0 ? null : CalendarMath.Shift(now, part.Unit, -part.Count), now);
    }

    private DateInterval? Shifted(in DatePart part)
    {
        var local = (part.Flags & TimeFlags.LocallyAnchored) != 0;
        var day = local ? (part.Count < 0 ? anchor.Local?.Start ?? anchor.Local?.End : anchor.Local?.End ?? anchor.Local?.Start) : Base(part.Unit);
        if (day is not { } known || CalendarMath.Shift(known, part.Unit, part.Count) is not { } there) return null;
        return part.Unit switch
        {
            TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade => CalendarMath.UnitOf(there, part.Unit, 0),
            TimeUnit.Week or TimeUnit.Fortnight => CalendarMath.UnitOf(there, TimeUnit.Week, 0),
            _ => DateInterval.Of(there),
        };
    }

    /// <summary>The day to count units from: known to the day for days and weeks, to the month or year for longer ones.</summary>
    private DateOnly? Base(TimeUnit unit) => anchor.Published switch
    {
        { Precision: DatePrecision.Day } day => day.FirstDay,
        { Precision: DatePrecision.Month } month when CalendarMath.MonthsIn(unit) > 0 => month.FirstDay,
        { Precision: DatePrecision.Year } year when CalendarMath.MonthsIn(unit) >= 12 => year.FirstDay,
        _ => null,
    };
}
