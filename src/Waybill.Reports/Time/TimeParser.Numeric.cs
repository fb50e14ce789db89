namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>A date in digits: <c>2023-10-14</c>, <c>14/10/2023</c>, <c>14.10.2023</c>.</summary>
    private bool TryNumeric(int at, out DatePart part)
    {
        part = new DatePart { First = at, Kind = DatePartKind.Day };
        if (IsYear(at) && At(at + 1) == TimeWord.Number && IsHyphenated(at + 1) && ValueAt(at + 1) is >= 1 and <= 12)
        {
            if (At(at + 2) == TimeWord.Number && IsHyphenated(at + 2) && IsDayNumber(at + 2))
                return Set(ref part, ValueAt(at), ValueAt(at + 1), ValueAt(at + 2), at + 3);
            return false;
        }
        if (IsUnreadNumber(at)) return TryPointed(at, out part);
        if (At(at) != TimeWord.Number || !IsJoint(at + 1, out var second) || !IsJoint(second + 1, out var third)) return false;
        var (a, b, c) = (ValueAt(at), ValueAt(second), ValueAt(third));
        if (a >= EarliestYear && IsYear(at)) return b is >= 1 and <= 12 && c is >= 1 and <= 31 && Set(ref part, a, b, c, third + 1);
        if (c < 100 && Digits(third) == 2) c += c < 70 ? 2000 : 1900;
        if (c is < EarliestYear or > LatestYear || Digits(at) > 2 || Digits(second) > 2) return false;
        return a > 12 ? a <= 31 && b is >= 1 and <= 12 && Set(ref part, c, b, a, third + 1)
            : b > 12 ? b <= 31 && a >= 1 && Set(ref part, c, a, b, third + 1)
            : a >= 1 && b >= 1 && SetUnsure(ref part, c, a, b, third + 1);
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
        var (day, month, year) = (Numeral.Whole(digits[..first]), Numeral.Whole(digits.Slice(first + 1, second)), Numeral.Whole(digits[(first + second + 2)..]));
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= EarliestYear and <= LatestYear && Set(ref part, year, month, day, at + 1);
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
