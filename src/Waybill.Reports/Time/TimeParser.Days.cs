namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>A day or list of days with its month: <c>7, 11 et 19 octobre</c>, <c>12 au 17 septembre</c>, <c>14 October 2023</c>.</summary>
    private bool TryDayMonth(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (!IsDayNumber(at)) return false;
        var first = _elements[at].Value;
        var last = first;
        var i = at + 1;
        while (true)
        {
            // The 15th day of June.
            if (At(at) == TimeWord.Ordinal && i == at + 1 && IsUnit(i, TimeUnit.Day) && !IsPlural(i) && IsOf(i + 1)) i++;
            if (TryRelativeMonth(i, At(at) == TimeWord.Ordinal || first != last, out var shift, out var behind))
            {
                part = part with { MonthShift = shift, Day = Math.Min(first, last), LastDay = Math.Max(first, last), End = behind };
                return true;
            }
            var month = IsOf(i) ? SkipArticles(i + 1) : i;
            if (At(month) == TimeWord.Month)
            {
                part = part with { Month = ValueAt(month), Day = Math.Min(first, last), LastDay = Math.Max(first, last), End = month + 1 };
                TakeYear(ref part);
                CheckDay(ref part);
                return true;
            }
            if (!TryNextDay(i, out var next)) return false;
            last = _elements[next].Value;
            i = next + 1;
        }
    }

    /// <summary>A month with its days behind it: <c>October 14, 2023</c>, <c>Sept. 7-8</c>, <c>September 7, 11 and 19</c>.</summary>
    private bool TryMonthDay(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (!(monthFirst || style.LoneDays) || At(at) != TimeWord.Month) return false;
        var i = IsArticle(at + 1) || (style.LoneDays && (IsMark(at + 1, '/') || (IsMark(at + 1, ',') && At(at + 2) == TimeWord.Ordinal))) ? at + 2 : at + 1;
        // In Nov. 18-Dec. 19 each month has its own day.
        if (!IsDayNumber(i) || IsHyphenated(i) || (At(i + 1) == TimeWord.Month && !(IsHyphenated(i + 1) && IsDayNumber(i + 2)))) return false;
        var stated = IsMark(i + 1, ',') && IsYear(i + 2);
        if (at > 0 && At(at - 1) == TimeWord.In && At(i) == TimeWord.Number && !stated && !IsYear(i + 1)) return false;
        if (IsUnitBehind(i)) return false;
        var first = _elements[i].Value;
        var last = first;
        i++;
        // A list of days ends with "and": on April 8, 12 drones came.
        var day = first;
        for (var from = i; !stated && TryNextDay(from, out var next) && IsFigure(next) && !IsUnitBehind(next) && At(next + 1) != TimeWord.Month
            && !(IsOf(next + 1) && At(next + 2) == TimeWord.Month) && _elements[next].Value > day; from = next + 1)
        {
            day = _elements[next].Value;
            if (!IsMark(from, ',') || At(from + 1) == TimeWord.And) (last, i) = (day, next + 1);
        }
        part = part with { Month = ValueAt(at), Day = first, LastDay = last, End = i };
        if (IsMark(i, ',') && IsYear(i + 1)) part = part with { Year = ValueAt(i + 1), End = i + 2 };
        else TakeYear(ref part);
        CheckDay(ref part);
        return true;
    }

    /// <summary>A day without its month, where the style lets a number be one: <c>le 18</c>, <c>the 18th</c>.</summary>
    private bool TryLoneDay(int i, out DatePart part)
    {
        part = default;
        if (!style.LoneDays) return TryNewsDay(i, out part);
        if (!IsDayNumber(i) || At(i + 1) is TimeWord.Unit or TimeWord.Month || IsHyphenated(i) || (At(i + 1) == TimeWord.Number && IsHyphenated(i + 1))) return false;
        var bound = i > 0 && (IsArticle(i - 1) || At(i - 1) is TimeWord.Weekday or (>= TimeWord.Since and <= TimeWord.OfFrom) or TimeWord.Between or TimeWord.On or TimeWord.To);
        if (!bound || (monthFirst && At(i) != TimeWord.Ordinal && At(i - 1) != TimeWord.Weekday)) return false;
        part = new DatePart { First = i, Kind = DatePartKind.Day, Day = ValueAt(i), LastDay = ValueAt(i), End = i + 1 };
        return true;
    }

    /// <summary>A day without its month as news writes it: in figures, behind a singular article where the month follows its day, as a rank where it stands before; no noun may follow that the number would count.</summary>
    private bool TryNewsDay(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Day, Day = ValueAt(i), LastDay = ValueAt(i), End = i + 1 };
        if (!IsDayNumber(i) || IsHyphenated(i) || i == 0 || _tokens[_elements[i].First].Kind != TokenKind.Number) return false;
        var bound = monthFirst ? At(i) == TimeWord.Ordinal && IsArticle(i - 1) : (At(i) == TimeWord.Number || ValueAt(i) == 1) && IsSingular(i - 1);
        return bound && !IsHyphenated(i + 1) && !IsMark(i + 1, '%') && !IsMark(i + 1, '/') && !IsMark(i + 1, '°') && At(i + 1) is not (TimeWord.Number or TimeWord.Unit or TimeWord.Of or TimeWord.OfFrom or TimeWord.Ordinal or TimeWord.Direction or TimeWord.Part)
            && (i + 1 >= _elements.Length || At(i + 1) != TimeWord.Other);
    }

    /// <summary>Whether an article, or a preposition with one, is no plural: <i>le</i>, <i>du</i>, <i>au</i>.</summary>
    private bool IsSingular(int i) =>
        At(i) is TimeWord.Article or TimeWord.OfFrom or TimeWord.To && text[_tokens[_elements[i].End - 1].End - 1] is 'e' or 'u' or 'E' or 'U';

    /// <summary>The next day of a list or range of days of one month.</summary>
    private bool TryNextDay(int i, out int next)
    {
        next = i;
        if (IsDayNumber(i) && IsHyphenated(i)) return true;
        if (IsMark(i, ',') || IsDash(i) || At(i) is TimeWord.And or TimeWord.To or TimeWord.Until) next = i + 1;
        else return false;
        if (At(next) == TimeWord.And) next++;
        next = SkipArticles(next);
        if (At(next) == TimeWord.Weekday) next++;
        return IsDayNumber(next);
    }

    /// <summary>Whether a number or rank is no word for one: "12", "12th", but not "a dozen".</summary>
    private bool IsFigure(int i) => At(i) == TimeWord.Ordinal || _tokens[_elements[i].First].Kind == TokenKind.Number;

    private bool IsUnitBehind(int i) => At(i + 1) == TimeWord.Unit || IsMark(i + 1, '%');

    /// <summary>The year behind a day or month: <c>2023</c>, <c>of 2023</c>, <c>last year</c>, <c>de l'an dernier</c>.</summary>
    private void TakeYear(ref DatePart part)
    {
        if (style.LoneDays && part.Kind == DatePartKind.Month && (IsMark(part.End, ',') || (IsMark(part.End, '/') && IsGlued(part.End))) && IsYear(part.End + 1))
        {
            part = part with { Year = ValueAt(part.End + 1), End = part.End + 2, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        var i = IsMark(part.End, ',') ? part.End + 1 : part.End;
        if (IsYear(i) && !IsHyphenated(i) || (i == part.End && IsYear(i) && part.Kind != DatePartKind.Day))
        {
            if (i > part.End && part.Kind != DatePartKind.Day && !IsMark(i + 1, ',')) return;
            part = part with { Year = ValueAt(i), End = i + 1, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        if (style.LoneDays && part.Kind is DatePartKind.Month or DatePartKind.Day && At(part.End) == TimeWord.Of && At(part.End + 1) == TimeWord.Number && Digits(part.End + 1) == 2 && FullYear(part.End + 1) is > 0 and var century)
        {
            part = part with { Year = century, End = part.End + 2, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        if (style.LoneDays && i == part.End && part.Kind is DatePartKind.Month or DatePartKind.Day && !IsHyphenated(i) && At(i) == TimeWord.Number && Digits(i) == 2 && IsFreeBehind(i + 1))
        {
            part = part with { Year = FullYear(i), End = i + 1, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        i = IsOf(part.End) || At(part.End) == TimeWord.In ? part.End + 1 : part.End;
        if (i > part.End && IsYear(i))
        {
            part = part with { Year = ValueAt(i), End = i + 1, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        if (part.Kind == DatePartKind.Day && At(part.End) == TimeWord.To && IsYear(part.End + 1) && (_elements[part.End + 1].Note & CalendarNote.Year) != 0)
        {
            part = part with { Year = ValueAt(part.End + 1), End = part.End + 2, Flags = part.Flags | TimeFlags.YearStated };
            return;
        }
        if (TryYearShift(SkipArticles(i), out var shift, out var end)) part = part with { YearShift = shift, End = end };
        else if (i == part.End && At(i) == TimeWord.Direction && (TimeDirection)ValueAt(i) is var direction && IsAfterDirection(i)
            && direction is TimeDirection.Last or TimeDirection.Next or TimeDirection.This or TimeDirection.Same or TimeDirection.Following)
            part = part with { Direction = direction, End = i + 1 };
    }

    /// <summary>Whether a direction word belongs to what stands before it, not to a unit behind it.</summary>
    private bool IsAfterDirection(int i) =>
        !monthFirst && At(i + 1) is not (TimeWord.Unit or TimeWord.Month or TimeWord.Weekday or TimeWord.Season or TimeWord.Direction)
        && !(At(i + 1) == TimeWord.Number && At(i + 2) is TimeWord.Unit or TimeWord.Direction);

    /// <summary>A year named from that of publication: last year, <i>l'an dernier</i>, <i>cette année</i>, of the year.</summary>
    private bool TryYearShift(int i, out int shift, out int end)
    {
        (shift, end) = (0, i);
        if (At(i) == TimeWord.Direction && IsUnit(i + 1, TimeUnit.Year) && !(IsPlural(i + 1)))
        {
            end = i + 2;
            if (!TryYearOf((TimeDirection)ValueAt(i), out shift)) return false;
            if (At(end) == TimeWord.Direction && TryYearOf((TimeDirection)ValueAt(end), out var later) && IsAfterDirection(end)) (shift, end) = (later, end + 1);
            return true;
        }
        if (!IsUnit(i, TimeUnit.Year) || IsPlural(i)) return false;
        end = i + 1;
        if (At(end) == TimeWord.Direction && TryYearOf((TimeDirection)ValueAt(end), out shift))
        {
            end++;
            return true;
        }
        return i > 0 && IsArticle(i - 1);
    }

    /// <summary>Years from that of publication to the one that a direction names, those next to the date mentioned before included.</summary>
    private bool TryYearOf(TimeDirection direction, out int shift)
    {
        if (direction is TimeDirection.Same or TimeDirection.Following or TimeDirection.Previous && resolver.Anchor is { Local.Start: { } mentioned, Published: { } published })
        {
            shift = mentioned.Year - published.FirstDay.Year + (direction == TimeDirection.Following ? 1 : direction == TimeDirection.Previous ? -1 : 0);
            return true;
        }
        return TryShift(direction, out shift);
    }

    private static bool TryShift(TimeDirection direction, out int shift)
    {
        shift = direction switch
        {
            TimeDirection.Last or TimeDirection.Past or TimeDirection.Previous => -1,
            TimeDirection.Next or TimeDirection.Coming or TimeDirection.Following => 1,
            TimeDirection.AfterNext => 2,
            _ => 0,
        };
        return direction is not (TimeDirection.Recent or TimeDirection.Same);
    }

    private bool IsUnit(int i, TimeUnit unit) => At(i) == TimeWord.Unit && ValueAt(i) == (int)unit;

    private static void CheckDay(ref DatePart part)
    {
        if (CalendarMath.Day(part.Year == 0 ? 2000 : part.Year, part.Month, part.LastDay) is null) part = part with { Flags = part.Flags | TimeFlags.Impossible };
    }
}
