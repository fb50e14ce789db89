namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>One date as named, without what binds it.</summary>
    private bool TryPart(int at, out DatePart part)
    {
        var i = SkipArticles(at);
        if (!TryBare(i, out part)) return false;
        part = part with { First = at };
        return true;
    }

    /// <summary>A date inside another: what <c>the eve of</c>, <c>two days before</c>, <c>the week of</c> count from.</summary>
    private bool TryInner(int at, out DatePart part)
    {
        part = default;
        return depth < Deepest && new TimeParser(_elements, _tokens, text, resolver, monthFirst, style, depth + 1).TryPart(at, out part);
    }

    private bool TryBare(int i, out DatePart part)
    {
        part = default;
        switch (At(i))
        {
            case TimeWord.Part:
                return TryModified(i, out part);
            case TimeWord.Weekday:
                return TryWeekday(i, out part);
            case TimeWord.Number or TimeWord.Ordinal:
                return TryNumeric(i, out part) || TryDayMonth(i, out part) || TryNthLast(i, out part) || TryCentury(i, out part) || TryNthWeekday(i, ValueAt(i), i + 1, out part) || TryNth(i, out part) || TryCounted(i, out part) || TryYear(i, out part) || TryLoneDay(i, out part);
            case TimeWord.One:
                return TryCounted(i, out part);
            case TimeWord.Other:
                return IsUnreadNumber(i) && TryNumeric(i, out part);
            case TimeWord.Month:
                return TryNamedMonth(i, out part) || TryMonthDay(i, out part) || TryMonth(i, out part);
            case TimeWord.Season:
                part = new DatePart { First = i, Kind = DatePartKind.Season, Month = ValueAt(i), Unit = TimeUnit.Season, End = i + 1 };
                TakeYear(ref part);
                return part.HasYear || part.Direction is not null || !IsBeside(i) || IsBound(i);
            case TimeWord.Holiday:
                part = new DatePart { First = i, Kind = DatePartKind.Day, Month = ValueAt(i) / 100, Day = ValueAt(i) % 100, LastDay = ValueAt(i) % 100, End = i + 1 };
                TakeYear(ref part);
                return true;
            case TimeWord.Feast:
                part = new DatePart { First = i, Kind = DatePartKind.Feast, Count = ValueAt(i), End = i + 1 };
                TakeYear(ref part);
                return true;
            case TimeWord.MovableDay:
                part = new DatePart { First = i, Kind = DatePartKind.NthWeekday, Month = ValueAt(i) / 100, Weekday = ValueAt(i) / 10 % 10, Count = ValueAt(i) % 10 is 9 ? -1 : ValueAt(i) % 10, End = i + 1 };
                TakeYear(ref part);
                return true;
            case TimeWord.Decade:
                part = new DatePart { First = i, Kind = DatePartKind.Decade, Year = ValueAt(i), Unit = TimeUnit.Decade, End = i + 1 };
                return true;
            case TimeWord.UnitPart:
                part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = (TimeUnit)(ValueAt(i) % 16), Modifier = (TimeModifier)(ValueAt(i) / 16), End = i + 1 };
                return true;
            case TimeWord.Now:
                part = new DatePart { First = i, Kind = DatePartKind.Shifted, Unit = TimeUnit.Day, End = i + 1 };
                return i > 0 && (ValueAt(i) == 0 ? At(i - 1) is TimeWord.To or TimeWord.And or TimeWord.Between or TimeWord.Until or TimeWord.From
                    : At(i - 1) is TimeWord.To or TimeWord.Until && _elements[i - 1].End == _elements[i - 1].First + 1 && At(i + 1) != TimeWord.Number);
            case TimeWord.Rest:
            case TimeWord.Later or TimeWord.Earlier:
                return TryRest(i, out part);
            case TimeWord.DayWord:
                part = new DatePart { First = i, Kind = DatePartKind.Shifted, Unit = TimeUnit.Day, Count = ValueAt(i), End = i + 1 };
                TakeDaytime(ref part);
                return true;
            case TimeWord.LocalDay:
                if (TryInner(IsOf(i + 1) ? i + 2 : i + 1, out part) && part.Kind == DatePartKind.Day && part.Offset == 0 && part.LastDay == part.Day)
                {
                    part = part with { First = i, OffsetUnit = TimeUnit.Day, Offset = ValueAt(i) };
                    return true;
                }
                part = new DatePart { First = i, Kind = DatePartKind.Shifted, Unit = TimeUnit.Day, Count = ValueAt(i), End = i + 1, Flags = TimeFlags.LocallyAnchored };
                TakeDaytime(ref part);
                return true;
            case TimeWord.Direction:
                return TryDirected(i, out part);
            case TimeWord.Unit:
                return TryUnit(i, out part) || TryLoneUnit(i, out part);
            case TimeWord.AgoBefore:
                return TryAgoBefore(i, out part);
            case TimeWord.QuarterLabel or TimeWord.HalfLabel:
                return TryLabel(i, out part);
            default:
                return false;
        }
    }

    private bool IsBeside(int i) => (_elements[i].Note & CalendarNote.Beside) != 0;

    /// <summary>Whether what stands before speaks of time: a marker, an article, a part.</summary>
    private bool IsBound(int i)
    {
        for (var least = i - MostArticles; i > least && i > 1 && IsArticle(i - 1);) i--;
        return IsBoundNext(i);
    }

    private bool IsBoundNext(int i) => i > 0 && At(i - 1) is TimeWord.Part or TimeWord.Since or TimeWord.Until or TimeWord.By or TimeWord.Before or TimeWord.After
        or TimeWord.Onward or TimeWord.From or TimeWord.Between or TimeWord.In or TimeWord.During or TimeWord.Within
        || (i > 0 && At(i - 1) == TimeWord.Direction && !IsBeside(i - 1))
        || (i > 1 && IsOf(i - 1) && At(i - 2) is TimeWord.Part or TimeWord.Ordinal or TimeWord.Unit or TimeWord.Direction or TimeWord.Daytime)
        || (i > 1 && At(i - 1) is TimeWord.And or TimeWord.To && At(i - 2) is TimeWord.Month or TimeWord.Number or TimeWord.Season);

    /// <summary>Early, mid, late, the end of: a part of what follows.</summary>
    private bool TryModified(int i, out DatePart part)
    {
        part = default;
        // Deliveries that start in March do not start early in it.
        if (At(i + 1) == TimeWord.In) return false;
        var modifier = (TimeModifier)ValueAt(i);
        var whole = SkipOf(i + 1);
        if (whole == i + 1 && IsMark(whole, '-')) whole++;
        if (At(whole) == TimeWord.Part) whole = _elements.Length;
        if (!TryBare(whole, out part) && !TryPlainUnit(whole, i, out part)) return false;
        if (part.Kind is DatePartKind.Rolling or DatePartKind.Shifted) return false;
        part = part with { First = i, Modifier = part.Kind == DatePartKind.Day ? TimeModifier.None : modifier };
        return true;
    }

    /// <summary>"the week", "the month", "the year" where only a part of it is meant: the present one.</summary>
    private bool TryPlainUnit(int i, int part, out DatePart date)
    {
        date = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = (TimeUnit)ValueAt(i), End = i + 1 };
        return At(i) == TimeWord.Unit && !(IsPlural(i) && date.Unit != TimeUnit.Month) && date.Unit is >= TimeUnit.Week and <= TimeUnit.Decade && i > part + 1;
    }

    private bool TryWeekday(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Weekday, Weekday = ValueAt(i), End = i + 1 };
        var day = SkipArticles(IsMark(i + 1, ',') ? i + 2 : i + 1);
        if (TryNumeric(day, out var date) || TryDayMonth(day, out date) || TryMonthDay(day, out date) || TryLoneDay(day, out date))
        {
            part = date with { First = i, Weekday = part.Weekday };
            return true;
        }
        if (IsBeside(i) && !IsBound(i) && !style.LoneDays) return false;
        if (IsAfterNext(i + 1))
        {
            part = part with { Direction = TimeDirection.Coming, OffsetUnit = TimeUnit.Week, Offset = 1, End = i + 3 };
            return true;
        }
        if (At(i + 1) == TimeWord.In && At(i + 2) == TimeWord.Number && ValueAt(i + 2) is 8 or 15)
        {
            part = part with { Direction = TimeDirection.Coming, ToToday = true, OffsetUnit = TimeUnit.Week, Offset = ValueAt(i + 2) / 7, End = i + 3 };
            return true;
        }
        var week = At(i + 1) == TimeWord.From ? SkipArticles(i + 2) : SkipOf(i + 1);
        if (At(week) == TimeWord.Direction && IsUnit(week + 1, TimeUnit.Week) && TryShift((TimeDirection)ValueAt(week), out var shift))
            part = part with { Unit = TimeUnit.Week, Count = shift, End = week + 2 };
        else if (IsUnit(week, TimeUnit.Week) && At(week + 1) == TimeWord.Direction && TryShift((TimeDirection)ValueAt(week + 1), out shift))
            part = part with { Unit = TimeUnit.Week, Count = shift, End = week + 2 };
        else if (At(i + 1) == TimeWord.Direction && IsAfterDirection(i + 1)) part = part with { Direction = (TimeDirection)ValueAt(i + 1), End = i + 2 };
        TakeDaytime(ref part);
        return true;
    }

    private void TakeDaytime(ref DatePart part)
    {
        var i = At(part.End) is TimeWord.To or TimeWord.In or TimeWord.Within ? SkipArticles(part.End + 1) : part.End;
        if (At(i) == TimeWord.Daytime) part = part with { End = i + 1 };
    }

    private bool TryMonth(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Month, Month = ValueAt(i), Unit = TimeUnit.Month, End = i + 1 };
        TakeYear(ref part);
        if (IsAfterNext(part.End)) part = part with { Direction = TimeDirection.AfterNext, End = part.End + 2 };
        return !IsBeside(i) || part.HasYear || part.Direction is not null || IsBound(i) || (At(i + 1) == TimeWord.Month && IsHyphenated(i + 1));
    }

    private bool TryYear(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Year, Year = ValueAt(i), Unit = TimeUnit.Year, End = i + 1, Flags = TimeFlags.YearStated };
        if (!IsYear(i) || IsCode(i)) return false;
        if (part.Year % 10 == 0 && At(i + 1) == TimeWord.DecadeSuffix && IsGlued(i + 1))
        {
            part = part with { Kind = DatePartKind.Decade, Unit = TimeUnit.Decade, End = i + 2 };
            return true;
        }
        if (At(i + 1) is TimeWord.Month or TimeWord.QuarterLabel or TimeWord.HalfLabel && style.LoneDays && TryBare(i + 1, out var within) && !within.HasYear && within.Kind is DatePartKind.Month or DatePartKind.Nth)
        {
            part = within with { First = i, Year = part.Year, Flags = TimeFlags.YearStated };
            return true;
        }
        var before = i;
        var bound = false;
        for (; before > 0 && At(before - 1) is TimeWord.Article or TimeWord.Filler; before--) bound |= IsArticle(before - 1);
        var behind = i + 1;
        if (before == 0 || At(before - 1) is TimeWord.Mark or not TimeWord.Other) return bound || before == 0 || At(before - 1) != TimeWord.During || IsFreeBehind(behind);
        return bound || IsFreeBehind(behind);
    }

    /// <summary>Whether hyphens join a number to others that make no date or span of years with it: a telephone number, a code.</summary>
    private bool IsCode(int i)
    {
        if (IsHyphenated(i) && i > 0 && At(i - 1) == TimeWord.Number && (!(IsYear(i - 1) && ValueAt(i - 1) < ValueAt(i)) || (i > 1 && At(i - 2) == TimeWord.Number && IsHyphenated(i - 1)))) return true;
        if (At(i + 1) != TimeWord.Number || !IsHyphenated(i + 1)) return false;
        return LaterYear(ValueAt(i), ValueAt(i + 1)) is null || (At(i + 2) == TimeWord.Number && IsHyphenated(i + 2));
    }

    /// <summary>Whether no noun can follow that the number would count.</summary>
    private bool IsFreeBehind(int i) => i >= _elements.Length || At(i) is not (TimeWord.Other or TimeWord.OfFrom or TimeWord.Unit) || IsHyphenated(i);

    private bool TryLabel(int i, out DatePart part)
    {
        var quarter = At(i) == TimeWord.QuarterLabel;
        part = new DatePart { First = i, Kind = DatePartKind.Nth, Unit = quarter ? TimeUnit.Quarter : TimeUnit.Half, Count = ValueAt(i + 1), End = i + 2 };
        if (At(i + 1) != TimeWord.Number || !IsGlued(i + 1) || part.Count < 1 || part.Count > (quarter ? 4 : 2)) return false;
        TakeYear(ref part);
        return true;
    }
}
