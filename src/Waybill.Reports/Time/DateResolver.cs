using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Sets a named date in the calendar: what the words leave out comes from the anchor.</summary>
/// <param name="anchor">What relative times are counted from.</param>
/// <param name="told">The day on which something was said, when the sentence opens with it: lengths of time that end now end there.</param>
/// <param name="style">What kind of text it is.</param>
internal readonly struct DateResolver(TimeAnchor anchor, DateOnly? told, TimeStyle style)
{
    /// <summary>
    /// A day without a year that comes within so many days is the coming one: its last return lies ten months back,
    /// and who means that one says the year. So is the next month.
    /// </summary>
    private const int ComingDays = 60;

    /// <summary>No year has a later day, week or weekday than this one: what counts further is no date.</summary>
    private const int DaysInYear = 366;

    /// <summary>Days of the longest month: what was mentioned before and is longer has no one month.</summary>
    private const int LongestMonth = 31;

    /// <summary>First year in which weeks are counted back from the end; before it the calendar itself might end.</summary>
    private const int FirstCounted = 10;

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
    public DateInterval? Resolve(in DatePart part, bool future, DateOnly? from = null, DateOnly? to = null)
    {
        var days = Named(part, future, from, to);
        if (part.Offset == 0 || days?.Start is not { } start) return days;
        return CalendarMath.Shift(start, part.OffsetUnit, part.Offset) is { } there ? DateInterval.Of(there) : null;
    }

    private DateInterval? Named(in DatePart part, bool future, DateOnly? from, DateOnly? to) => part.Kind switch
    {
        DatePartKind.Weekday => Weekday(part, future, from),
        DatePartKind.Unit => Unit(part),
        DatePartKind.Rolling => Rolling(part),
        DatePartKind.Shifted => Shifted(part),
        DatePartKind.Decade when part.Unit == TimeUnit.Century => new DateInterval(new DateOnly(part.Year, 1, 1), new DateOnly(part.Year + 99, 12, 31)),
        DatePartKind.Decade => CalendarMath.UnitOf(new DateOnly(part.Year, 1, 1), TimeUnit.Decade, 0) is { } decade
            ? CalendarMath.Part(decade, TimeUnit.Decade, part.Modifier, style.Parts) : null,
        _ when part.MonthShift is { } months => MonthFrom(part, months),
        _ => Dated(part, future, from, to),
    };

    /// <summary>A day, weekday or week of a month that is counted from that of publication.</summary>
    private DateInterval? MonthFrom(in DatePart part, int months)
    {
        if (Base(TimeUnit.Month) is not { } now || CalendarMath.Shift(new DateOnly(now.Year, now.Month, 1), TimeUnit.Month, months) is not { } month) return null;
        return InYear(part with { Month = month.Month, MonthShift = null }, month.Year);
    }

    /// <summary>How finely a date is named.</summary>
    public static TimeUnit Precision(in DatePart part) => part.Kind switch
    {
        DatePartKind.Day when part.Unit is TimeUnit.Week or TimeUnit.Weekend => part.Unit,
        DatePartKind.Day or DatePartKind.Weekday or DatePartKind.NthWeekday or DatePartKind.Feast => TimeUnit.Day,
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
        if (part is { Kind: DatePartKind.Day, Month: 0 })
            return LoneDay(part, future, from) is { Start: { } alone } lone ? (part.Unit == TimeUnit.Week ? CalendarMath.UnitOf(alone, TimeUnit.Week, 0) : lone) : null;
        if (from is { } start) return Search(part, start.Year, 1, Bound.EndsFrom, start);
        if (to is { } end) return Search(part, end.Year + 1, -1, Bound.StartsTo, end);
        if (part.Direction is null && anchor.Frame is { Start: { } opens } frame && InYear(part, opens.Year) is { } framed && Holds(frame, framed)) return framed;
        if (anchor.Published is not { } now) return null;
        var (first, last) = (now.FirstDay, now.LastDay);
        switch (part.Direction)
        {
            case TimeDirection.Last or TimeDirection.Past or TimeDirection.Previous:
                var before = part.Kind == DatePartKind.Day ? first : new DateOnly(last.Year, last.Month, 1);
                return Search(part, last.Year, -1, Bound.EndsTo, before.AddDays(-1));
            case TimeDirection.Following when anchor.Local is { End: { } mentioned }:
                return Search(part, mentioned.Year, 1, Bound.StartsFrom, mentioned.AddDays(1));
            case TimeDirection.Same:
                return anchor.Local is { Start: { } known } ? InYear(part, known.Year) : null;
            case TimeDirection.Next or TimeDirection.Coming or TimeDirection.Following:
                return Search(part, first.Year, 1, Bound.StartsFrom, last.AddDays(1));
            case TimeDirection.AfterNext:
                return Search(part, first.Year, 1, Bound.StartsFrom, last.AddDays(1)) is { Start: { } once } ? InYear(part, once.Year + 1) : null;
            case TimeDirection.This:
                return InYear(part, first.Year);
        }
        if (future) return Search(part, first.Year - 1, 1, Bound.EndsFrom, first);
        var days = part.Kind switch { DatePartKind.Day => ComingDays, DatePartKind.Month => DateTime.DaysInMonth(last.Year, last.Month), _ => 0 };
        if (days > 0 && Search(part, first.Year, 1, Bound.StartsFrom, last.AddDays(1)) is { Start: { } soon } coming && soon.DayNumber - last.DayNumber <= days)
            return coming;
        return Search(part, last.Year, -1, part.Kind == DatePartKind.FirstN ? Bound.EndsTo : Bound.StartsTo, last);
    }

    /// <summary>A day without a month: that of the month mentioned before, else the last or next such day.</summary>
    private DateInterval? LoneDay(in DatePart part, bool future, DateOnly? from)
    {
        if (!style.LoneDays && from is null && anchor.Local is { Start: { } first, End: { } last } && last.DayNumber - first.DayNumber <= LongestMonth)
            return CalendarMath.Day(first.Year, first.Month, part.Day) is { } known ? DateInterval.Of(known) : null;
        if ((from ?? anchor.Published?.FirstDay) is not { } near) return null;
        for (var ahead = 0; part.Weekday != 0 && !future && from is null && ahead <= ComingDays; ahead++)
            if (near.AddDays(ahead) is var soon && soon.Day == part.Day && CalendarMath.IsoWeekday(soon) == part.Weekday) return DateInterval.Of(soon);
        for (var month = 0; month < 24; month++)
        {
            var at = near.AddMonths(future || from is not null ? month : -month);
            if (CalendarMath.Day(at.Year, at.Month, part.Day) is not { } day) continue;
            if (part.Weekday != 0 && CalendarMath.IsoWeekday(day) != part.Weekday) continue;
            if (future || from is not null ? day >= near : day <= near) return DateInterval.Of(day);
        }
        return null;
    }

    private enum Bound
    {
        StartsFrom,
        StartsTo,
        EndsFrom,
        EndsTo,
    }

    private static bool Holds(DateInterval frame, DateInterval days) => days.Start >= frame.Start && days.End <= frame.End;

    private DateInterval? Search(in DatePart part, int year, int step, Bound bound, DateOnly day)
    {
        for (var tries = 0; tries < 10; tries++, year += step)
        {
            if (InYear(part, year) is not { } days) continue;
            var fits = bound switch
            {
                Bound.StartsFrom => days.Start >= day,
                Bound.StartsTo => days.Start <= day,
                Bound.EndsFrom => days.End >= day,
                _ => days.End <= day,
            };
            if (fits) return days;
        }
        return null;
    }

    private DateInterval? InYear(in DatePart part, int year)
    {
        switch (part.Kind)
        {
            case DatePartKind.Day:
                if (CalendarMath.Day(year, part.Month, part.Day) is not { } day) return null;
                if (part.Unit is TimeUnit.Week or TimeUnit.Weekend) return CalendarMath.UnitOf(day, part.Unit, 0);
                return CalendarMath.Day(year, part.Month, Math.Max(part.LastDay, part.Day)) is { } last ? new DateInterval(day, last) : null;
            case DatePartKind.Month:
                return CalendarMath.Months(year, part.Month, 1) is { } month ? CalendarMath.Part(month, TimeUnit.Month, part.Modifier, style.Parts) : null;
            case DatePartKind.Season:
                return CalendarMath.Months(year, part.Month, 3) is { } season ? CalendarMath.Part(season, TimeUnit.Season, part.Modifier, style.Parts) : null;
            case DatePartKind.Year:
                return CalendarMath.Months(year, 1, 12) is { } whole ? CalendarMath.Part(whole, TimeUnit.Year, part.Modifier, style.Parts) : null;
            case DatePartKind.Nth or DatePartKind.FirstN or DatePartKind.NthWeekday when part.Count is < -DaysInYear or > DaysInYear || year < FirstCounted:
                return null;
            case DatePartKind.Nth:
                return Nth(part, year) is { } nth ? CalendarMath.Part(nth, part.Unit, part.Modifier, style.Parts) : null;
            case DatePartKind.FirstN:
                return FirstN(part, year);
            case DatePartKind.NthWeekday:
                return NthWeekday(part, year);
            case DatePartKind.Feast:
                return CalendarMath.Easter(year) is { } easter ? DateInterval.Of(easter.AddDays(part.Count)) : null;
            default:
                return null;
        }
    }

    private DateInterval? Nth(in DatePart part, int year)
    {
        if (part.Month == 0 && CalendarMath.MonthsIn(part.Unit) is > 0 and < 12 and var size)
        {
            var count = 12 / size;
            var index = part.Count < 0 ? count + part.Count : part.Count - 1;
            return index >= 0 && index < count ? CalendarMath.Months(year, index * size + 1, size) : null;
        }
        if (Container(part, year) is not { Start: { } first, End: { } last }) return null;
        if (part.Unit == TimeUnit.Week && style.IsoWeeks)
        {
            var thursday = part.Count > 0 ? first.AddDays((11 - CalendarMath.IsoWeekday(first)) % 7 + 7 * (part.Count - 1)) : last.AddDays(-((CalendarMath.IsoWeekday(last) + 3) % 7) + 7 * (part.Count + 1));
            return thursday >= first && thursday <= last ? new DateInterval(thursday.AddDays(-3), thursday.AddDays(3)) : null;
        }
        if (part.Unit == TimeUnit.Fortnight && part.Month != 0)
            return part.Count is 1 ? new DateInterval(first, first.AddDays(14)) : part.Count is 2 or -1 ? new DateInterval(first.AddDays(15), last) : null;
        var days = part.Unit switch { TimeUnit.Week => 7, TimeUnit.Half => (last.DayNumber - first.DayNumber + 1) / 2, _ => 1 };
        if (part.Unit == TimeUnit.Weekend)
        {
            var saturday = first.AddDays((13 - CalendarMath.IsoWeekday(first)) % 7 + 7 * (part.Count - 1));
            return part.Count > 0 && saturday <= last ? new DateInterval(saturday, saturday.AddDays(1)) : null;
        }
        var start = part.Count < 0 ? last.AddDays(1 + part.Count * days) : first.AddDays((part.Count - 1) * days);
        var end = part is { Unit: TimeUnit.Half, Count: 2 } ? last : start.AddDays(days - 1);
        return start >= first && start <= last ? new DateInterval(start, end <= last ? end : last) : null;
    }

    private static DateInterval? NthWeekday(in DatePart part, int year)
    {
        if (CalendarMath.Months(year, part.Month, 1) is not { Start: { } first, End: { } last }) return null;
        var day = part.Count > 0
            ? first.AddDays((part.Weekday - CalendarMath.IsoWeekday(first) + 7) % 7 + 7 * (part.Count - 1))
            : last.AddDays(-((CalendarMath.IsoWeekday(last) - part.Weekday + 7) % 7));
        return day <= last ? DateInterval.Of(day) : null;
    }

    private DateInterval? FirstN(in DatePart part, int year)
    {
        if (part.Count == 0) return null;
        if (part.Unit == TimeUnit.Week && style.IsoWeeks)
        {
            var side = Math.Sign(part.Count);
            var (one, other) = (Nth(part with { Count = side }, year), Nth(part, year));
            return side > 0 ? Hull(one, other) : Hull(other, one);
        }
        if (Container(part, year) is not { Start: { } first, End: { } last }) return null;
        if (part.Count > 0)
            return CalendarMath.Shift(first, part.Unit, part.Count)?.AddDays(-1) is { } end && end <= last ? new DateInterval(first, end) : null;
        return CalendarMath.Shift(last.AddDays(1), part.Unit, part.Count) is { } start && start >= first ? new DateInterval(start, last) : null;
    }

    private static DateInterval? Hull(DateInterval? low, DateInterval? high) =>
        low?.Start is { } start && high?.End is { } end && start <= end ? new DateInterval(start, end) : null;

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
        if (style.OfNextWeek && part.Direction is TimeDirection.Next or TimeDirection.Following or TimeDirection.Last or TimeDirection.Previous)
            return DateInterval.Of(now.AddDays(offset + (part.Direction is TimeDirection.Next or TimeDirection.Following ? 7 : -7)));
        // "En huit" counts from today when today is that day.
        if (part.ToToday) return DateInterval.Of(now.AddDays(on));
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
            TimeDirection.AfterNext => 2,
            _ => 0,
        };
        DateOnly? day;
        if (part.Direction == TimeDirection.Same && part.Count > 0) return anchor.Local;
        if (local && anchor.Local is { } mentioned) day = mentioned.Start ?? mentioned.End;
        else if (part.Direction == TimeDirection.Same) return null;
        else day = Base(part.Unit);
        if (day is not { } known || CalendarMath.UnitOf(known, part.Unit, shift) is not { } days) return null;
        if (part.ToToday) return Rest(days, part);
        return HalfYear(days, part) ?? CalendarMath.Part(days, part.Unit, part.Modifier, style.Parts);
    }

    /// <summary>Where parts are halves, those of a year counted from now are half-years.</summary>
    private DateInterval? HalfYear(DateInterval year, in DatePart part)
    {
        if (style.Parts != PartRule.Halves || part.Unit != TimeUnit.Year || part.Modifier is TimeModifier.None or TimeModifier.Mid || year.Start is not { } start || year.End is not { } end) return null;
        return part.Modifier == TimeModifier.Early ? new DateInterval(start, start.AddMonths(6).AddDays(-1)) : new DateInterval(start.AddMonths(6), end);
    }

    /// <summary>What is left, or has passed, of the present unit.</summary>
    private DateInterval? Rest(DateInterval unit, in DatePart part)
    {
        if (Now is not { } now || unit.Start is not { } start || unit.End is not { } end || now < start || now > end) return unit;
        var half = style.Parts != PartRule.Halves ? unit
            : HalfYear(unit, part) ?? CalendarMath.Part(unit, part.Unit, part.Modifier, PartRule.Halves);
        if (part.Modifier == TimeModifier.Early) return new DateInterval(start, half.End < now ? half.End : now);
        return new DateInterval(half.Start > now ? half.Start : now, end);
    }

    private DateInterval? Rolling(in DatePart part)
    {
        if ((told ?? Now) is not { } now) return null;
        if (part.Count > 0 && (style.Rolling == RollingRule.WholeUnits || (style.Rolling == RollingRule.Tomorrow && part.Unit is TimeUnit.Quarter or TimeUnit.Decade)) && part.Unit >= TimeUnit.Day)
        {
            var on = part.Direction == TimeDirection.Coming;
            return Hull(CalendarMath.UnitOf(now, part.Unit, on ? 1 : -part.Count), CalendarMath.UnitOf(now, part.Unit, on ? part.Count : -1));
        }
        if (part.Direction == TimeDirection.Coming && part.Count > 0 && style.Rolling == RollingRule.Tomorrow && CalendarMath.Shift(now, part.Unit, part.Count) is { } until && until > now)
            return new DateInterval(now.AddDays(1), until);
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
            _ when style.ExactShifts => DateInterval.Of(there),
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
