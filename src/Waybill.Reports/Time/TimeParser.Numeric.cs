namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>A date in digits: <c>2023-10-14</c>, <c>14/10/2023</c>, <c>14.10.2023</c>.</summary>
    private bool TryNumeric(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (IsHyphenated(at) && at > 0 && At(at - 1) == TimeWord.Number && !IsYear(at - 1) && At(at + 1) == TimeWord.Number && IsHyphenated(at + 1)) return false;
        if (IsYear(at) && At(at + 1) == TimeWord.Number && IsHyphenated(at + 1) && ValueAt(at + 1) is >= 1 and <= 12)
        {
            if (At(at + 2) == TimeWord.Number && IsHyphenated(at + 2) && IsDayNumber(at + 2))
                return Set(ref part, ValueAt(at), ValueAt(at + 1), ValueAt(at + 2), at + 3);
            part = new DatePart
            {
                First = at,
                Kind = DatePartKind.Month,
                Year = ValueAt(at),
                Month = ValueAt(at + 1),
                Unit = TimeUnit.Month,
                End = at + 2,
                Flags = TimeFlags.YearStated,
            };
            return (style.LoneDays || Digits(at + 1) == 2) && !(At(at + 2) == TimeWord.Number && IsHyphenated(at + 2)) && ValueAt(at + 1) != (ValueAt(at) + 1) % 100;
        }
        if (IsUnreadNumber(at)) return TryPointed(at, out part) || TryCompact(at, out part);
        if (TryNamedMonth(at, out part)) return true;
        if (At(at) != TimeWord.Number || !IsJoint(at + 1, out var second)) return TrySpaced(at, out part);
        if (!IsJoint(second + 1, out var third) || third - second != second - at) return TryDayAndMonth(at, second, out part);
        var (a, b, c) = (ValueAt(at), ValueAt(second), ValueAt(third));
        if (a >= EarliestYear && IsYear(at)) return b is >= 1 and <= 12 && c is >= 1 and <= 31 && Set(ref part, a, b, c, third + 1);
        if (c < 100) c = FullYear(third);
        if (c is < EarliestYear or > LatestYear || Digits(at) > 2 || Digits(second) > 2) return false;
        return a > 12 ? a <= 31 && b is >= 1 and <= 12 && Set(ref part, c, b, a, third + 1)
            : b > 12 ? b <= 31 && a >= 1 && Set(ref part, c, a, b, third + 1)
            : a >= 1 && b >= 1 && (style.LoneDays && monthFirst ? Set(ref part, c, a, b, third + 1) : SetUnsure(ref part, c, a, b, third + 1));
    }

    /// <summary>Three parts, one of them a month's name: <c>23-Sep-2020</c>, <c>2020/Sep/23</c>.</summary>
    private bool TryNamedMonth(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (!IsNamedJoint(at + 1, out var second) || !IsNamedJoint(second + 1, out var third)) return false;
        Span<int> parts = [at, second, third];
        var (year, month, day) = (0, 0, 0);
        foreach (var i in parts)
        {
            if (At(i) == TimeWord.Month) month = ValueAt(i);
            else if (At(i) == TimeWord.Number && IsDayNumber(i)) day = ValueAt(i);
            else if (ValueAt(i) is >= EarliestYear and <= LatestYear) year = ValueAt(i);
        }
        return year > 0 && month > 0 && day > 0 && Set(ref part, year, month, day, third + 1);
    }

    /// <summary>Day and month in digits without a year, where the style lets them be: <c>22/04</c>.</summary>
    private bool TryDayAndMonth(int at, int second, out DatePart part)
    {
        if (TryMonthAndYear(at, second, out part)) return true;
        part = new DatePart { First = at, Kind = DatePartKind.Day, End = second + 1 };
        if (!style.LoneDays || !IsMark(second - 1, '/')) return false;
        var (day, month) = monthFirst && ValueAt(at) <= 12 ? (ValueAt(second), ValueAt(at)) : (ValueAt(at), ValueAt(second));
        if (month is < 1 or > 12 || day is < 1 or > 31) return false;
        part = part with { Day = day, LastDay = day, Month = month };
        if (IsMark(second + 1, ',') && IsYear(second + 2)) part = part with { Year = ValueAt(second + 2), End = second + 3, Flags = TimeFlags.YearStated };
        CheckDay(ref part);
        return true;
    }

    /// <summary>Month and year in digits: <c>12/2015</c>, <c>2014/10</c>; with a hyphen only where the style lets numbers be dates.</summary>
    private bool TryMonthAndYear(int at, int second, out DatePart part)
    {
        var (month, year) = IsYear(at) ? (ValueAt(second), ValueAt(at)) : (ValueAt(at), IsYear(second) ? ValueAt(second) : 0);
        part = new DatePart { First = at, Kind = DatePartKind.Month, Month = month, Year = year, Unit = TimeUnit.Month, End = second + 1, Flags = TimeFlags.YearStated };
        return year > 0 && month is >= 1 and <= 12 && (style.LoneDays || (IsMark(second - 1, '/') && !IsYear(at))) && !IsMark(second + 1, '/');
    }

    /// <summary>A date in digits with spaces, where the style lets it be: <c>20 02 2014</c>.</summary>
    private bool TrySpaced(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (!style.LoneDays || At(at) != TimeWord.Number || At(at + 1) != TimeWord.Number || IsHyphenated(at + 1) || ValueAt(at) is < 1 or > 31 || ValueAt(at + 1) is < 1 or > 12) return false;
        if (Digits(at) > 2 || Digits(at + 1) > 2) return false;
        var year = At(at + 2) == TimeWord.Number ? FullYear(at + 2) : 0;
        if (year > 0) return Set(ref part, year, ValueAt(at + 1), ValueAt(at), at + 3);
        part = part with { Day = ValueAt(at), LastDay = ValueAt(at), Month = ValueAt(at + 1), End = at + 2 };
        CheckDay(ref part);
        return true;
    }

    /// <summary>The year that four digits or two stand for: 70 to 99 are of the last century.</summary>
    private int FullYear(int i)
    {
        var value = ValueAt(i);
        if (value is >= EarliestYear and <= LatestYear && IsYear(i)) return value;
        return Digits(i) == 2 && At(i) == TimeWord.Number ? value + (value < 70 ? 2000 : 1900) : 0;
    }

    private bool IsNamedJoint(int i, out int next)
    {
        next = i;
        if (At(i) is TimeWord.Number or TimeWord.Month && IsHyphenated(i)) return true;
        next = i + 1;
        return IsMark(i, '/') && At(next) is TimeWord.Number or TimeWord.Month;
    }

    /// <summary>Day first, as most of the world writes it; the order is unsure where the language also puts the month first.</summary>
    private bool SetUnsure(ref DatePart part, int year, int day, int month, int end)
    {
        if (monthFirst && day != month) part = part with { Flags = TimeFlags.OrderUnsure };
        return Set(ref part, year, month, day, end);
    }

    private bool TryPointed(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        var token = _tokens[_elements[at].First];
        var digits = text.AsSpan(token.Start, token.End - token.Start);
        var first = digits.IndexOf('.');
        if (first is not (1 or 2)) return false;
        var second = digits[(first + 1)..].IndexOf('.');
        if (second is not (1 or 2)) return false;
        var (day, month) = (Numeral.Whole(digits[..first]), Numeral.Whole(digits.Slice(first + 1, second)));
        var year = Numeral.Whole(digits[(first + second + 2)..]);
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && (year is >= EarliestYear and <= LatestYear || (year is >= 0 and < 100 && (year += year < 70 ? 2000 : 1900) > 0)) && Set(ref part, year, month, day, at + 1);
    }

    /// <summary>Eight digits, where the style lets them be a date: <c>20161016</c>.</summary>
    private bool TryCompact(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (!style.LoneDays || Digits(at) != 8) return false;
        var value = Numeral.Whole(text.AsSpan(_tokens[_elements[at].First].Start, 8));
        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        return year is >= EarliestYear and <= LatestYear && CalendarMath.Day(year, month, day) is not null && Set(ref part, year, month, day, at + 1);
    }

    private static bool Set(ref DatePart part, int year, int month, int day, int end)
    {
        part = part with { Year = year, Month = month, Day = day, LastDay = day, End = end, Flags = part.Flags | TimeFlags.YearStated };
        CheckDay(ref part);
        return true;
    }

    private bool IsJoint(int i, out int next)
    {
        next = i;
        if (At(i) == TimeWord.Number && IsHyphenated(i)) return true;
        next = i + 1;
        return IsMark(i, '/') && IsGlued(i) && At(next) == TimeWord.Number && IsGlued(next);
    }

    /// <summary>Digits that are no number: 14.10.2023.</summary>
    private bool IsUnreadNumber(int i) =>
        (uint)i < (uint)_elements.Length && _elements[i].Word == TimeWord.Other && _tokens[_elements[i].First].Kind == TokenKind.Number;

    private int Digits(int i) => _tokens[_elements[i].First].End - _tokens[_elements[i].First].Start;
}
