using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Weeks, quarters, seasons and their parts. Null where the calendar ends.</summary>
internal static class CalendarMath
{
    private const int LastYear = 9990;

    /// <summary>A day, or null when there is no such day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>So many months from the first of a month on.</summary>
    public static DateInterval? Months(int year, int month, int count)
    {
        if (year is < 1 or > LastYear || count < 1) return null;
        var first = new DateOnly(year, month, 1);
        return new DateInterval(first, first.AddMonths(count).AddDays(-1));
    }

    /// <summary>The unit that a day lies in, shifted by so many units.</summary>
    public static DateInterval? UnitOf(DateOnly day, TimeUnit unit, int shift)
    {
        if (Math.Abs(shift) > 1000 || day.Year is < 2 or > LastYear - 10) return null;
        switch (unit)
        {
            case TimeUnit.Day:
                return DateInterval.Of(day.AddDays(shift));
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                var weeks = unit == TimeUnit.Fortnight ? 2 : 1;
                var monday = day.AddDays(1 - IsoWeekday(day) + 7 * weeks * shift);
                return unit == TimeUnit.Weekend ? new DateInterval(monday.AddDays(5), monday.AddDays(6)) : new DateInterval(monday, monday.AddDays(7 * weeks - 1));
            case TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Year:
                var size = MonthsIn(unit);
                var month = day.Year * 12 + (day.Month - 1) / size * size + size * shift;
                return Months(month / 12, month % 12 + 1, size);
            case TimeUnit.Decade:
                var year = (day.Year / 10 + shift) * 10;
                return year is < 1 or > LastYear ? null : new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31));
            default:
                return null;
        }
    }

    /// <summary>A day so many units away.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, int count)
    {
        if (Math.Abs(count) > 100_000) return null;
        var months = MonthsIn(unit) * count;
        var days = unit switch
        {
            TimeUnit.Hour => count / 24 + Math.Sign(count % 24),
            TimeUnit.Day => count,
            TimeUnit.Week or TimeUnit.Weekend => 7 * count,
            TimeUnit.Fortnight => 14 * count,
            _ => 0,
        };
        if (months == 0) return day.DayNumber + days is > 0 and < 3_640_000 ? day.AddDays(days) : null;
        return day.Year * 12 + day.Month + months is > 12 and < LastYear * 12 ? day.AddMonths(months) : null;
    }

    /// <summary>Months that a unit is long; 0 for shorter units.</summary>
    public static int MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        _ => 0,
    };

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher; null outside the calendar.</summary>
    public static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > LastYear) return null;
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var shift = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114;
        return new DateOnly(year, shift / 31, shift % 31 + 1);
    }

    /// <summary>The early, middle or late part of a month, season, quarter, half, year or week.</summary>
    public static DateInterval Part(DateInterval whole, TimeUnit unit, TimeModifier modifier, PartRule rule = PartRule.Thirds)
    {
        if (modifier == TimeModifier.None || whole.Start is not { } start || whole.End is not { } end) return whole;
        if (rule == PartRule.Halves && Halves(start, end, unit, modifier) is { } half) return half;
        if (rule == PartRule.Ends && Ends(start, end, unit, modifier) is { } part) return part;
        var (second, third) = unit switch
        {
            TimeUnit.Month => (start.AddDays(10), start.AddDays(20)),
            TimeUnit.Week => (start.AddDays(2), start.AddDays(4)),
            TimeUnit.Season or TimeUnit.Quarter => (start.AddMonths(1), start.AddMonths(2)),
            TimeUnit.Half => (start.AddMonths(2), start.AddMonths(4)),
            TimeUnit.Year => (start.AddMonths(3), start.AddMonths(9)),
            TimeUnit.Decade => (start.AddYears(3), start.AddYears(7)),
            _ => (start, start),
        };
        if (second == start) return whole;
        return modifier switch
        {
            TimeModifier.Early => new DateInterval(start, second.AddDays(-1)),
            TimeModifier.Mid => new DateInterval(second, third.AddDays(-1)),
            _ => new DateInterval(third, end),
        };
    }

    private static DateInterval? Halves(DateOnly start, DateOnly end, TimeUnit unit, TimeModifier modifier) => (unit, modifier) switch
    {
        (TimeUnit.Month, TimeModifier.Early) => new DateInterval(start, start.AddDays(14)),
        (TimeUnit.Month, TimeModifier.Mid) => new DateInterval(start.AddDays(9), start.AddDays(19)),
        (TimeUnit.Month, TimeModifier.Late) => new DateInterval(start.AddDays(15), end),
        (TimeUnit.Week, TimeModifier.Early) => new DateInterval(start, start.AddDays(2)),
        (TimeUnit.Week, TimeModifier.Late) => new DateInterval(start.AddDays(3), end),
        (TimeUnit.Year, TimeModifier.Early) => new DateInterval(start, start.AddMonths(4).AddDays(-1)),
        (TimeUnit.Year, TimeModifier.Mid) => new DateInterval(start.AddMonths(4), start.AddMonths(8).AddDays(-1)),
        (TimeUnit.Year, TimeModifier.Late) => new DateInterval(start.AddMonths(8), end),
        _ => null,
    };

    private static DateInterval? Ends(DateOnly start, DateOnly end, TimeUnit unit, TimeModifier modifier) => (unit, modifier) switch
    {
        (TimeUnit.Week, TimeModifier.Early) => new DateInterval(start, start.AddDays(2)),
        (TimeUnit.Week, TimeModifier.Late) => new DateInterval(end.AddDays(-2), end),
        (TimeUnit.Year, TimeModifier.Late) => new DateInterval(start.AddMonths(8), end),
        _ => null,
    };
}
