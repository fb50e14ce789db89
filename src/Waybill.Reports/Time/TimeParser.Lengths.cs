using Waybill.Model;

namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>A length of time: two months, <i>pendant trois semaines</i>, three-day.</summary>
    private bool TryLength(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var marker = At(at) switch
        {
            TimeWord.For => TimeMarker.For,
            TimeWord.During => TimeMarker.During,
            TimeWord.In or TimeWord.Within => TimeMarker.In,
            _ => TimeMarker.None,
        };
        var n = SkipArticles(marker == TimeMarker.None ? at : at + 1);
        if (At(n) == TimeWord.All)
        {
            var whole = SkipArticles(n + 1);
            if (At(whole) != TimeWord.Unit || (IsPlural(whole) && !IsUnit(whole, TimeUnit.Month))) return false;
            var all = (TimeUnit)ValueAt(whole);
            next = whole + 1;
            mention = new TimeMention(_elements[at].First, _elements[whole].End, TimeKind.Duration, null, all, TimeModifier.None, marker, 1, all, TimeFlags.None);
            return true;
        }
        if (At(n) is not (TimeWord.Number or TimeWord.One) || At(n + 1) != TimeWord.Unit) return false;
        if (marker is TimeMarker.For or TimeMarker.None && TryLengthFrom(at, n, out mention, out next)) return true;
        if (At(n) == TimeWord.One && marker == TimeMarker.None) return false;
        next = n + 2;
        var unit = (TimeUnit)ValueAt(n + 1);
        mention = new TimeMention(
            _elements[at].First, _elements[n + 1].End, TimeKind.Duration, null, unit, TimeModifier.None, marker, At(n) == TimeWord.One ? 1 : ValueAt(n), unit, TimeFlags.None);
        return true;
    }

    /// <summary>The length of time at a number, from now on.</summary>
    private DatePart Coming(int n) => new()
    {
        First = n,
        End = n + 2,
        Kind = DatePartKind.Rolling,
        Unit = (TimeUnit)ValueAt(n + 1),
        Count = At(n) == TimeWord.One ? 1 : ValueAt(n),
        Direction = TimeDirection.Coming,
    };

    /// <summary>A length of time by its end: in the year to March, the six months through September.</summary>
    private bool TryLengthTo(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var marker = At(at) switch { TimeWord.In => TimeMarker.In, TimeWord.During => TimeMarker.During, _ => TimeMarker.None };
        var n = SkipArticles(marker == TimeMarker.None ? at : at + 1);
        if (n == at || !IsArticle(n - 1)) return false;
        var unit = At(n) == TimeWord.Number ? n + 1 : n;
        if (At(unit) != TimeWord.Unit || (TimeUnit)ValueAt(unit) < TimeUnit.Week || At(unit + 1) != TimeWord.To || !TryPart(unit + 2, out var last) || last.Kind is not (DatePartKind.Day or DatePartKind.Month)) return false;
        if (resolver.Resolve(last, resolver.Anchor.PreferFuture)?.End is not { } end || CalendarMath.Shift(end.AddDays(1), (TimeUnit)ValueAt(unit), unit > n ? -ValueAt(n) : -1) is not { } start) return false;
        next = last.End;
        mention = Mention(at, next, last, new DateInterval(start, end), marker);
        return true;
    }

    /// <summary>A rate or set: per day, a week, <i>par mois</i>, every Monday, monthly.</summary>
    private bool TryRate(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var i = at;
        var kind = TimeKind.Rate;
        if (At(at) is TimeWord.Per or TimeWord.Every)
        {
            kind = At(at) == TimeWord.Per ? TimeKind.Rate : TimeKind.Set;
            i = At(at + 1) == TimeWord.One ? at + 2 : at + 1;
        }
        else if (At(at) == TimeWord.One && at > 0 && At(at - 1) is TimeWord.Other or TimeWord.Number or TimeWord.Ordinal && !IsPlural(at + 1 < _elements.Length ? at + 1 : at)) i = at + 1;
        else if (At(at) == TimeWord.RateWord)
        {
            mention = new TimeMention(_elements[at].First, _elements[at].End, kind, null, (TimeUnit)ValueAt(at), TimeModifier.None, TimeMarker.None, 1, (TimeUnit)ValueAt(at), TimeFlags.None);
            next = at + 1;
            return true;
        }
        else return false;
        var count = 1;
        if (At(i) is TimeWord.Number or TimeWord.Ordinal && kind == TimeKind.Set) count = ValueAt(i++);
        var isUnit = At(i) == TimeWord.Unit;
        if (!isUnit && !(kind == TimeKind.Set && At(i) is TimeWord.Weekday or TimeWord.Month or TimeWord.Season)) return false;
        var unit = isUnit ? (TimeUnit)ValueAt(i) : At(i) == TimeWord.Weekday ? TimeUnit.Week : TimeUnit.Year;
        next = i + 1;
        mention = new TimeMention(_elements[at].First, _elements[i].End, kind, null, unit, TimeModifier.None, TimeMarker.None, count, unit, TimeFlags.None);
        return true;
    }
}
