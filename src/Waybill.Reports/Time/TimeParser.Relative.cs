namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>The n-th unit, or the first n units, of a year or month: <c>third quarter of 2023</c>, <c>les dix premiers mois de 2019</c>.</summary>
    private bool TryNth(int i, out DatePart part)
    {
        part = default;
        var count = ValueAt(i);
        if (At(i) == TimeWord.Ordinal && At(i + 1) == TimeWord.Unit && (!IsPlural(i + 1) || IsUnit(i + 1, TimeUnit.Month)))
            part = new DatePart { First = i, Kind = DatePartKind.Nth, Unit = (TimeUnit)ValueAt(i + 1), Count = count, End = i + 2 };
        else if (At(i) == TimeWord.Ordinal && count == 1 && At(i + 1) == TimeWord.Number && At(i + 2) == TimeWord.Unit)
            part = new DatePart { First = i, Kind = DatePartKind.FirstN, Unit = (TimeUnit)ValueAt(i + 2), Count = ValueAt(i + 1), End = i + 3 };
        else if (At(i) == TimeWord.Number && At(i + 1) == TimeWord.Ordinal && ValueAt(i + 1) == 1 && At(i + 2) == TimeWord.Unit)
            part = new DatePart { First = i, Kind = DatePartKind.FirstN, Unit = (TimeUnit)ValueAt(i + 2), Count = count, End = i + 3 };
        else
            return false;
        if (part.Unit is < TimeUnit.Day or > TimeUnit.Half || part.Unit == TimeUnit.Season) return false;
        return TakeContainer(ref part) || CalendarMath.MonthsIn(part.Unit) is 3 or 6 || (!style.LoneDays && part is { Kind: DatePartKind.FirstN, Unit: TimeUnit.Month });
    }

    /// <summary>The n-th of a weekday in a month: first Monday of October, <i>premier mercredi du mois prochain</i>.</summary>
    private bool TryNthWeekday(int i, int count, int weekday, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.NthWeekday, Count = count, Weekday = ValueAt(weekday) };
        if (At(weekday) != TimeWord.Weekday || count > 5 || (At(i) is not (TimeWord.Ordinal or TimeWord.Direction))) return false;
        if (TryRelativeMonth(weekday + 1, false, out var shift, out var end))
        {
            part = part with { MonthShift = shift, End = end };
            return true;
        }
        var month = SkipOf(weekday + 1);
        if (month == weekday + 1 || At(month) != TimeWord.Month) return false;
        part = part with { Month = ValueAt(month), End = month + 1 };
        TakeYear(ref part);
        return true;
    }

    /// <summary>The last unit, or the last n, of a month or year: <c>last week of July</c>, <i>les trois derniers mois de 2023</i>.</summary>
    private bool TryLastOf(int i, int count, int unit, out DatePart part)
    {
        part = new DatePart { First = i, Kind = count > 1 ? DatePartKind.FirstN : DatePartKind.Nth, Unit = (TimeUnit)ValueAt(unit), Count = -Math.Max(1, count), End = unit + 1 };
        if (!(IsOf(unit + 1) || At(unit + 1) == TimeWord.In) || part.Unit is < TimeUnit.Day or > TimeUnit.Half) return false;
        return TakeContainer(ref part);
    }

    /// <summary>The month or year behind "first week of".</summary>
    private bool TakeContainer(ref DatePart part)
    {
        var i = SkipOf(part.End);
        if (At(i) == TimeWord.Month && part.Unit < TimeUnit.Month | part.Unit == TimeUnit.Half)
        {
            part = part with { Month = ValueAt(i), End = i + 1 };
            TakeYear(ref part);
            return true;
        }
        if (IsYear(i))
        {
            part = part with { Year = ValueAt(i), End = i + 1, Flags = part.Flags | TimeFlags.YearStated };
            return true;
        }
        if (part.Unit < TimeUnit.Month && TryRelativeMonth(part.End, false, out var months, out var behind))
        {
            part = part with { MonthShift = months, End = behind };
            return true;
        }
        if (!TryYearShift(i, out var shift, out var end)) return false;
        part = part with { YearShift = shift, End = end };
        return true;
    }

    /// <summary>A century by its number: 15th century.</summary>
    private bool TryCentury(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Decade, Unit = TimeUnit.Century, Year = (ValueAt(i) - 1) * 100, End = i + 2 };
        return At(i) == TimeWord.Ordinal && IsUnit(i + 1, TimeUnit.Century) && !IsPlural(i + 1) && ValueAt(i) is > 1 and <= 30;
    }

    /// <summary>So many units before or behind now, or the date before: two months ago, <i>trois jours plus tard</i>.</summary>
    private bool TryCounted(int i, out DatePart part)
    {
        part = default;
        if (At(i + 1) == TimeWord.Direction && At(i + 2) == TimeWord.Unit && At(i) == TimeWord.Number && (!monthFirst || IsPlural(i + 2) || ValueAt(i) == 1))
            return (ValueAt(i + 1) == (int)TimeDirection.Last && TryLastOf(i, ValueAt(i), i + 2, out part)) || TryRolling(i, ValueAt(i), (TimeDirection)ValueAt(i + 1), i + 2, out part);
        if (At(i) == TimeWord.Number && At(i + 1) == TimeWord.Weekday && At(i + 2) is TimeWord.FromNow or TimeWord.AgoAfter && ValueAt(i) is >= 1 and < 100)
        {
            var on = At(i + 2) == TimeWord.FromNow;
            part = new DatePart
            {
                First = i,
                Kind = DatePartKind.Weekday,
                Weekday = ValueAt(i + 1),
                Direction = on ? TimeDirection.Coming : TimeDirection.Past,
                OffsetUnit = TimeUnit.Week,
                Offset = on ? ValueAt(i) - 1 : 1 - ValueAt(i),
                End = i + 3,
            };
            return true;
        }
        if (At(i + 1) != TimeWord.Unit) return false;
        var count = At(i) == TimeWord.One ? 1 : ValueAt(i);
        if (At(i + 2) is TimeWord.Before or TimeWord.After or TimeWord.From && (TimeUnit)ValueAt(i + 1) >= TimeUnit.Day && TryInner(i + 3, out var fixedDay)
            && fixedDay.Offset == 0 && fixedDay.LastDay <= fixedDay.Day
            && (fixedDay.Kind is DatePartKind.Day or DatePartKind.Feast or DatePartKind.Weekday or DatePartKind.NthWeekday || (fixedDay.Kind == DatePartKind.Shifted && fixedDay.Unit == TimeUnit.Day)))
        {
            part = fixedDay with { First = i, OffsetUnit = (TimeUnit)ValueAt(i + 1), Offset = At(i + 2) == TimeWord.Before ? -count : count };
            return true;
        }
        part = new DatePart { First = i, Kind = DatePartKind.Shifted, Unit = (TimeUnit)ValueAt(i + 1), Count = count, End = i + 3 };
        switch (At(i + 2))
        {
            case TimeWord.AgoAfter:
                part = part with { Count = -count };
                return true;
            case TimeWord.FromNow:
                return true;
            case TimeWord.Later or TimeWord.After when At(i + 2) == TimeWord.Later || i + 3 >= _elements.Length || At(i + 3) == TimeWord.Mark:
                part = part with { Flags = TimeFlags.LocallyAnchored };
                return true;
            case TimeWord.Earlier:
                part = part with { Count = -count, Flags = TimeFlags.LocallyAnchored };
                return true;
            case TimeWord.Direction when IsPlural(i + 1) && IsAfterDirection(i + 2):
                return TryRolling(i, count, (TimeDirection)ValueAt(i + 2), i + 1, out part) && SetEnd(ref part, i + 3);
            default:
                return false;
        }
    }

    private static bool SetEnd(ref DatePart part, int end)
    {
        part = part with { End = end };
        return true;
    }

    private bool TryAgoBefore(int i, out DatePart part)
    {
        part = default;
        var n = At(i + 1) == TimeWord.Filler ? i + 2 : i + 1;
        if (At(n) is not (TimeWord.Number or TimeWord.One) || At(n + 1) != TimeWord.Unit) return false;
        part = new DatePart { First = i, Kind = DatePartKind.Shifted, Unit = (TimeUnit)ValueAt(n + 1), Count = At(n) == TimeWord.One ? -1 : -ValueAt(n), End = n + 2 };
        return true;
    }

    /// <summary>A direction and what it directs: last week, past two months, <i>ces dernières semaines</i>, this summer, last May.</summary>
    private bool TryDirected(int i, out DatePart part)
    {
        part = default;
        var direction = (TimeDirection)ValueAt(i);
        var j = i + 1;
        if (IsBeside(i) && !(At(j) == TimeWord.Unit && !IsPlural(j)) && !(At(j) == TimeWord.Season && !IsBeside(j))) return false;
        if (direction == TimeDirection.This && At(j) == TimeWord.Number && At(j + 1) == TimeWord.Direction) j++;
        var count = At(j - 1) == TimeWord.Number ? ValueAt(j - 1) : 0;
        if (direction == TimeDirection.This && At(j) == TimeWord.Direction) direction = (TimeDirection)ValueAt(j++);
        if (At(j) == TimeWord.Number && At(j + 1) == TimeWord.Unit) count = ValueAt(j++);
        else if (At(j) == TimeWord.Few && IsUnits(j + 1)) j++;
        switch (At(j))
        {
            case TimeWord.Unit:
                return (direction == TimeDirection.Last && TryLastOf(i, count, j, out part)) || TryDirectedUnit(i, direction, count, j, out part);
            case TimeWord.Month:
                if (!TryMonthDay(j, out part) && !TryMonth(j, out part)) part = new DatePart { Kind = DatePartKind.Month, Month = ValueAt(j), Unit = TimeUnit.Month, End = j + 1 };
                break;
            case TimeWord.Weekday:
                if (direction == TimeDirection.Last && TryNthWeekday(i, -1, j, out part)) return true;
                if (!TryWeekday(j, out part)) return false;
                break;
            case TimeWord.Season:
                part = new DatePart { Kind = DatePartKind.Season, Month = ValueAt(j), Unit = TimeUnit.Season, End = j + 1 };
                TakeYear(ref part);
                break;
            case TimeWord.Holiday or TimeWord.Feast or TimeWord.MovableDay:
                if (!TryBare(j, out part)) return false;
                break;
            case TimeWord.Number or TimeWord.Ordinal when style.LoneDays && (TryNumeric(j, out part) || TryDayMonth(j, out part)) && part.Kind == DatePartKind.Day:
                break;
            case TimeWord.Daytime when direction is TimeDirection.This:
                part = new DatePart { Kind = DatePartKind.Shifted, Unit = TimeUnit.Day, First = i, End = j + 1 };
                return true;
            default:
                return false;
        }
        part = part with { First = i, Direction = part.Direction ?? direction };
        return true;
    }

    private bool TryDirectedUnit(int i, TimeDirection direction, int count, int j, out DatePart part)
    {
        var unit = (TimeUnit)ValueAt(j);
        if (At(j + 1) == TimeWord.Direction && direction == TimeDirection.This && ValueAt(j + 1) != (int)TimeDirection.This && IsAfterDirection(j + 1)) return TryDirectedUnit(i, (TimeDirection)ValueAt(j + 1), count, j, out part) && SetEnd(ref part, j + 2);
        var several = count > 1 || (IsPlural(j) && (unit != TimeUnit.Month || monthFirst || IsPluralDirection(i, j)));
        if (several && direction == TimeDirection.Same)
        {
            part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = unit, Direction = direction, Count = count, End = j + 1, Flags = TimeFlags.LocallyAnchored };
            return count > 1;
        }
        if (!several && style.Rolling == RollingRule.WholeUnits && direction is TimeDirection.Past or TimeDirection.Coming)
        {
            part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = unit, Direction = direction, End = j + 1 };
            return unit is >= TimeUnit.Day and not TimeUnit.Century;
        }
        if (several || direction is TimeDirection.Past or TimeDirection.Recent || (direction == TimeDirection.Coming && unit != TimeUnit.Year))
            return TryRolling(i, several || direction == TimeDirection.Recent ? count : 1, direction, j, out part);
        part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = unit, Direction = direction, End = j + 1 };
        if (unit is TimeUnit.Day && direction is TimeDirection.Following or TimeDirection.Previous or TimeDirection.Same)
            part = part with { Kind = DatePartKind.Shifted, Count = direction == TimeDirection.Following ? 1 : direction == TimeDirection.Previous ? -1 : 0, Flags = TimeFlags.LocallyAnchored };
        if (unit == TimeUnit.Month && direction == TimeDirection.This && IsOf(j + 1) && At(j + 2) == TimeWord.Month)
        {
            part = new DatePart { First = i, Kind = DatePartKind.Month, Month = ValueAt(j + 2), Unit = unit, End = j + 3 };
            return true;
        }
        if (unit == TimeUnit.Week && TryWeekdayOf(j + 1, i, direction, out var weekday))
        {
            part = weekday;
            return true;
        }
        return unit is >= TimeUnit.Day and not TimeUnit.Century;
    }

    /// <summary>Whether the words before an invariable plural (<i>mois</i>) are plurals themselves.</summary>
    private bool IsPluralDirection(int i, int j)
    {
        for (var k = i > 0 && At(i - 1) is TimeWord.Article or TimeWord.OfFrom or TimeWord.During ? i - 1 : i; k < j; k++)
        {
            var token = _tokens[_elements[k].End - 1];
            if (text[token.End - 1] is 's' or 'S' && At(k) is TimeWord.Direction or TimeWord.Article or TimeWord.OfFrom or TimeWord.During) return true;
        }
        return false;
    }

    private bool TryRolling(int i, int count, TimeDirection direction, int unit, out DatePart part)
    {
        var length = (TimeUnit)ValueAt(unit);
        var to = direction is TimeDirection.Next or TimeDirection.Coming or TimeDirection.Following ? TimeDirection.Coming : TimeDirection.Past;
        part = new DatePart { First = i, Kind = DatePartKind.Rolling, Unit = length, Count = count, Direction = to, End = unit + 1 };
        return direction is not (TimeDirection.Same or TimeDirection.This) && length >= TimeUnit.Hour;
    }

    /// <summary>Whether an element is an English <c>'s</c>.</summary>
    private bool IsPossessive(int i) => At(i) == TimeWord.Other && i < _elements.Length && Tokenizer.IsApostrophe(text[_tokens[_elements[i].First].Start]);

    /// <summary>A unit with its direction or date behind it: <i>la semaine dernière</i>, the year 2022, <i>mois de mai</i>, week of 6 October.</summary>
    private bool TryUnit(int i, out DatePart part)
    {
        var unit = (TimeUnit)ValueAt(i);
        part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = unit, End = i + 2 };
        if (At(i + 1) == TimeWord.Direction && (IsAfterDirection(i + 1) || ValueAt(i + 1) == (int)TimeDirection.Past))
        {
            var direction = (TimeDirection)ValueAt(i + 1);
            if (IsPlural(i) && (unit != TimeUnit.Month || IsPluralDirection(i, i + 2) || direction == TimeDirection.Recent))
                return TryRolling(i, 0, direction, i, out part) && SetEnd(ref part, i + 2);
            part = part with { Direction = direction };
            if (unit == TimeUnit.Week && TryWeekdayOf(i + 2, i, direction, out var weekday)) part = weekday;
            return unit >= TimeUnit.Day && direction != TimeDirection.Recent;
        }
        // The year-end, the year's end.
        var late = IsPossessive(i + 1) ? i + 2 : i + 1;
        if (!style.LoneDays && unit is TimeUnit.Year or TimeUnit.Month && At(late) == TimeWord.Part && ValueAt(late) == (int)TimeModifier.Late && (late > i + 1 || IsHyphenated(late)))
        {
            part = part with { Modifier = TimeModifier.Late, End = late + 1 };
            return true;
        }
        // Over the weekend.
        if (!style.LoneDays && unit == TimeUnit.Weekend && !IsPlural(i) && i > 1 && IsArticle(i - 1) && At(i - 2) is TimeWord.In or TimeWord.On or TimeWord.To or TimeWord.During or TimeWord.Within or TimeWord.For && !IsOf(i + 1))
        {
            part = part with { Direction = TimeDirection.Last, Flags = TimeFlags.WeekOpen, End = i + 1 };
            return true;
        }
        if (IsAfterNext(i + 1))
        {
            part = part with { Direction = TimeDirection.AfterNext, End = i + 3 };
            return unit >= TimeUnit.Day;
        }
        if (unit == TimeUnit.Week && style.LoneDays && !IsPlural(i) && At(i + 1) == TimeWord.Number && ValueAt(i + 1) is >= 1 and <= 53)
        {
            part = new DatePart { First = i, Kind = DatePartKind.Nth, Unit = TimeUnit.Week, Count = ValueAt(i + 1), End = i + 2 };
            if (!TakeContainer(ref part)) part = part with { YearShift = 0 };
            return true;
        }
        if (unit == TimeUnit.Year && IsPlural(i) && At(i + 1) == TimeWord.Number && ValueAt(i + 1) is >= 20 and <= 90 && ValueAt(i + 1) % 10 == 0)
        {
            part = new DatePart { First = i, Kind = DatePartKind.Decade, Year = 1900 + ValueAt(i + 1), Unit = TimeUnit.Decade, End = i + 2 };
            return true;
        }
        if (unit == TimeUnit.Year && IsYear(i + 1))
        {
            var year = ValueAt(i + 1);
            part = new DatePart { First = i, Kind = IsPlural(i) && year % 10 == 0 ? DatePartKind.Decade : DatePartKind.Year, Year = year, Unit = TimeUnit.Year, End = i + 2, Flags = TimeFlags.YearStated };
            return true;
        }
        var named = At(i + 1) == TimeWord.Onward && At(i + 2) == TimeWord.On ? i + 3 : i + 2;
        if (unit is TimeUnit.Week or TimeUnit.Weekend && (IsOf(i + 1) || At(i + 1) == TimeWord.Onward || (At(i + 1) == TimeWord.Part && ValueAt(i + 1) == (int)TimeModifier.Early)) && TryInner(named, out var day) && day.Kind == DatePartKind.Day)
        {
            part = day with { First = i, Unit = unit };
            return true;
        }
        if (unit == TimeUnit.Month && IsOf(i + 1) && At(i + 2) == TimeWord.Month)
        {
            if (!TryMonth(i + 2, out part)) return false;
            part = part with { First = i };
            return true;
        }
        return false;
    }
}
