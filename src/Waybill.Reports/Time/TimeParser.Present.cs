namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>"After next" behind a weekday, unit or month; "after next Friday" is another thing.</summary>
    private bool IsAfterNext(int i) =>
        At(i) == TimeWord.After && At(i + 1) == TimeWord.Direction && ValueAt(i + 1) == (int)TimeDirection.Next
        && At(i + 2) is not (TimeWord.Weekday or TimeWord.Month or TimeWord.Unit or TimeWord.Season or TimeWord.Number or TimeWord.One or TimeWord.Ordinal);

    /// <summary>A month named from that of publication: of next month, <i>du mois prochain</i>, of the month; <i>23 mois prochain</i> in the assistant's style.</summary>
    private bool TryRelativeMonth(int at, bool bare, out int shift, out int end)
    {
        (shift, end) = (0, at);
        var i = IsOf(at) || At(at) == TimeWord.In ? at + 1 : at;
        if (i == at && !(bare && style.LoneDays)) return false;
        var name = SkipArticles(i);
        if (At(name) == TimeWord.Direction && IsUnit(name + 1, TimeUnit.Month) && TryShift((TimeDirection)ValueAt(name), out shift))
        {
            end = name + 2;
            return true;
        }
        if (!IsUnit(name, TimeUnit.Month)) return false;
        if (At(name + 1) == TimeWord.Direction && TryShift((TimeDirection)ValueAt(name + 1), out shift))
        {
            end = name + 2;
            return true;
        }
        end = name + 1;
        return i > at && name > i && !(IsOf(name + 1) && At(name + 2) == TimeWord.Month) && At(name + 1) != TimeWord.Month;
    }

    /// <summary>The n-th unit from the end: third last week of 2018.</summary>
    private bool TryNthLast(int i, out DatePart part)
    {
        part = default;
        if (At(i) != TimeWord.Ordinal || At(i + 1) != TimeWord.Direction || ValueAt(i + 1) != (int)TimeDirection.Last || At(i + 2) != TimeWord.Unit || IsPlural(i + 2)) return false;
        part = new DatePart { First = i, Kind = DatePartKind.Nth, Unit = (TimeUnit)ValueAt(i + 2), Count = -ValueAt(i), End = i + 3 };
        return part.Unit is >= TimeUnit.Day and <= TimeUnit.Half && TakeContainer(ref part);
    }

    /// <summary>A weekday of a week that stands before it: next week Monday, <i>la semaine prochaine, lundi</i>, last week's Sunday.</summary>
    private bool TryWeekdayOf(int at, int first, TimeDirection direction, out DatePart part)
    {
        part = default;
        var i = At(at) is TimeWord.On or TimeWord.Of || IsMark(at, ',') ? at + 1 : at;
        if (At(i) != TimeWord.Weekday || IsDayNumber(SkipArticles(i + 1)) || !TryShift(direction, out var shift)) return false;
        part = new DatePart { First = first, Kind = DatePartKind.Weekday, Weekday = ValueAt(i), Unit = TimeUnit.Week, Count = shift, End = i + 1 };
        TakeDaytime(ref part);
        return true;
    }

    /// <summary>What is left or has passed of the present unit: later this year, earlier in the week, the rest of the month.</summary>
    private bool TryRest(int i, out DatePart part)
    {
        part = default;
        var unit = At(i + 1) == TimeWord.In ? SkipArticles(i + 2) : SkipArticles(i + 1);
        var directed = At(unit) == TimeWord.Direction && ValueAt(unit) == (int)TimeDirection.This;
        if (directed) unit++;
        if (At(unit) != TimeWord.Unit || (IsPlural(unit) && !IsUnit(unit, TimeUnit.Month)) || !(directed || At(i) == TimeWord.Rest || IsArticle(unit - 1))) return false;
        var length = (TimeUnit)ValueAt(unit);
        part = new DatePart
        {
            First = i,
            Kind = DatePartKind.Unit,
            Unit = length,
            Direction = TimeDirection.This,
            Modifier = At(i) == TimeWord.Later ? TimeModifier.Late : At(i) == TimeWord.Earlier ? TimeModifier.Early : TimeModifier.None,
            ToToday = true,
            End = unit + 1,
        };
        return length is >= TimeUnit.Week and <= TimeUnit.Decade;
    }

    /// <summary>A unit by itself with its article is the present one, where the style lets it be: <c>for the day</c>, <i>la journée</i>.</summary>
    private bool TryLoneUnit(int i, out DatePart part)
    {
        part = new DatePart { First = i, Kind = DatePartKind.Unit, Unit = (TimeUnit)ValueAt(i), Direction = TimeDirection.This, End = i + 1 };
        return style.LoneDays && i > 0 && IsArticle(i - 1) && !(IsPlural(i) && part.Unit != TimeUnit.Month) && part.Unit is >= TimeUnit.Day and <= TimeUnit.Decade
            && !IsOf(i + 1) && At(i + 1) is not (TimeWord.Before or TimeWord.After or TimeWord.Number or TimeWord.Direction or TimeWord.Weekday);
    }

    /// <summary>A length of time from a day on: for three days from 18 December, for a week starting tomorrow.</summary>
    private bool TryLengthFrom(int at, int n, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var from = IsMark(n + 2, ',') ? n + 3 : n + 2;
        if (At(from) == TimeWord.FromNow)
            return TryStretch(at, new DatePart { Kind = DatePartKind.Shifted, Unit = TimeUnit.Day }, n, from + 1, true, out mention, out next);
        if (At(from) is not (TimeWord.From or TimeWord.Onward) || (TimeUnit)ValueAt(n + 1) < TimeUnit.Day) return false;
        var start = At(from + 1) == TimeWord.From ? from + 2 : from + 1;
        if (!TryPart(start, out var part) || part.Kind is DatePartKind.Year or DatePartKind.Month or DatePartKind.Rolling) return false;
        return TryStretch(at, part, n, part.End, resolver.Anchor.PreferFuture, out mention, out next);
    }

    /// <summary>A day with a length of time behind it: 18 December for ten days.</summary>
    private bool TryStretch(int at, in DatePart part, int n, int end, bool future, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        if (resolver.Resolve(part, future)?.Start is not { } first) return false;
        var unit = (TimeUnit)ValueAt(n + 1);
        var count = At(n) == TimeWord.One ? 1 : ValueAt(n);
        if (CalendarMath.Shift(first, unit, count) is not { } last || last < first) return false;
        next = end;
        mention = Mention(at, next, part with { Kind = DatePartKind.Rolling, Unit = unit }, new Model.DateInterval(first, last), TimeMarker.From);
        return true;
    }
}
