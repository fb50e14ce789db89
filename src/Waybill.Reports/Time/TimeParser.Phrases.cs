using Waybill.Model;

namespace Waybill.Reports;

internal readonly ref partial struct TimeParser
{
    /// <summary>Only these many other words may stand between "since" and the date of what it names: since the summit of 13 September.</summary>
    private const int EventReach = 5;

    /// <summary>How many years may lie between one and another of which only the last two figures are written.</summary>
    private const int LongestYears = 20;

    /// <summary>A time expression that starts at an element, its marker included.</summary>
    /// <param name="at">The element.</param>
    /// <param name="mention">The expression.</param>
    /// <param name="next">Element behind it.</param>
    public bool TryMention(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        if (monthFirst && !style.LoneDays && TryLengthTo(at, out mention, out next)) return true;
        switch (At(at))
        {
            case TimeWord.Other when !IsUnreadNumber(at):
            case TimeWord.Mark or TimeWord.None or TimeWord.And or TimeWord.Daytime or TimeWord.DecadeSuffix:
                return false;
            case TimeWord.AgoBefore or TimeWord.Since when At(at + 1) == TimeWord.Few && IsUnits(at + 2):
                return TryOpen(at, at + 3, true, out mention, out next);
            case TimeWord.Since:
                return TrySince(at, out mention, out next);
            case TimeWord.FromNowOn when !style.LoneDays:
                return TryOpen(at, at + 1, false, out mention, out next);
            case TimeWord.Few when IsUnits(at + 1) && At(at + 2) == TimeWord.AgoAfter:
                return TryOpen(at, at + 3, true, out mention, out next);
            case TimeWord.In or TimeWord.Within when At(at + 1) == TimeWord.Few && IsUnits(at + 2):
                return TryOpen(at, at + 3, false, out mention, out next);
            case TimeWord.Then:
                return TryThen(at, out mention, out next);
            case TimeWord.Between:
                return TryBetween(at, TimeWord.And, TimeMarker.Between, out mention, out next);
            case TimeWord.From or TimeWord.OfFrom when TryBetween(at, TimeWord.To, TimeMarker.From, out mention, out next):
                return true;
            case TimeWord.From:
                return TryMarked(at, TimeMarker.None, out mention, out next);
            case TimeWord.Night:
                return TryBetween(at, TimeWord.To, TimeMarker.On, out mention, out next) || TryMarked(at, TimeMarker.On, out mention, out next);
            case TimeWord.Until:
                return TryMarked(at, TimeMarker.Until, out mention, out next);
            case TimeWord.By:
                return TryMarked(at, TimeMarker.By, out mention, out next);
            case TimeWord.Before:
                return TryMarked(at, TimeMarker.Before, out mention, out next);
            case TimeWord.After:
                return TryMarked(at, TimeMarker.After, out mention, out next);
            case TimeWord.Onward:
                return TryMarked(at, TimeMarker.From, out mention, out next);
            case TimeWord.On or TimeWord.To:
                return TryMarked(at, TimeMarker.On, out mention, out next);
            case TimeWord.In or TimeWord.Within:
                return TryMarked(at, TimeMarker.In, out mention, out next) || TryLength(at, out mention, out next);
            case TimeWord.During:
                return TryMarked(at, TimeMarker.During, out mention, out next) || TryLength(at, out mention, out next);
            case TimeWord.OnwardAfter:
                return TryMarked(at, TimeMarker.After, out mention, out next);
            case TimeWord.For when SkipArticles(at + 1) is var n && At(n) is TimeWord.Number or TimeWord.One && At(n + 1) == TimeWord.Unit && TryLengthFrom(at, n, out mention, out next):
                return true;
            case TimeWord.For:
                return TryMarked(at, TimeMarker.For, out mention, out next) || TryLength(at, out mention, out next);
            case TimeWord.Per or TimeWord.Every or TimeWord.RateWord:
                return TryRate(at, out mention, out next);
            default:
                return TryMarked(at, TimeMarker.None, out mention, out next) || TryRate(at, out mention, out next) || TryLength(at, out mention, out next);
        }
    }

    private bool TryMarked(int at, TimeMarker marker, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var start = marker == TimeMarker.None && At(at) != TimeWord.From || At(at) == TimeWord.AgoBefore ? at : at + 1;
        if (marker == TimeMarker.During && At(start) is TimeWord.In) start++;
        // "Au plus tard en mars", "au plus tôt à la fin du mois".
        if (marker is TimeMarker.By or TimeMarker.From && !style.LoneDays && At(start) is TimeWord.In or TimeWord.To) start++;
        if (!TryPart(start, out var part)) return TryUntilLength(at, start, marker, out mention, out next);
        if (At(at) == TimeWord.Within && monthFirst && !style.LoneDays && part is { Kind: DatePartKind.Unit, Direction: TimeDirection.Next })
            part = part with { Kind = DatePartKind.Rolling, Direction = TimeDirection.Coming, Count = 1 };
        var future = resolver.Anchor.PreferFuture || marker is TimeMarker.By or TimeMarker.Before or TimeMarker.From || (style.ExactShifts && part.Offset > 0);
        if (marker is TimeMarker.None or TimeMarker.In or TimeMarker.During or TimeMarker.On or TimeMarker.For && TryRange(at, marker, part, out mention, out next)) return true;
        if (marker == TimeMarker.From && resolver.Resolve(part, false) is { } present && resolver.Now is { } now && present.Contains(now)) future = false;
        if (marker == TimeMarker.From && !resolver.Anchor.PreferFuture && part.Modifier == TimeModifier.None && part.Kind == DatePartKind.Day) future = false;
        var days = resolver.Resolve(part, future);
        next = part.End;
        if (part.Kind == DatePartKind.Day && At(at) == TimeWord.From && At(next) == TimeWord.For && SkipArticles(next + 1) is var n && At(n) is TimeWord.Number or TimeWord.One && At(n + 1) == TimeWord.Unit
            && (TimeUnit)ValueAt(n + 1) >= TimeUnit.Day && TryStretch(at, part, n, n + 2, future, out mention, out next))
            return true;
        next = part.End;
        // "Beginning 7 January" opens a period; "the beginning of January" is a part of one.
        if (marker == TimeMarker.None && At(at) == TimeWord.Part && part.Kind == DatePartKind.Day && part.Month != 0 && ValueAt(at) == (int)TimeModifier.Early && _elements[at].End - _elements[at].First == 1 && !IsOf(at + 1))
            marker = TimeMarker.From;
        if (IsOnward(next))
        {
            marker = TimeMarker.From;
            next++;
        }
        else if (marker == TimeMarker.None && At(at) == TimeWord.From && !style.LoneDays && part.Kind is not (DatePartKind.Rolling or DatePartKind.Decade))
        {
            marker = TimeMarker.From;
            part.Flags |= TimeFlags.EndOpen;
        }
        if (marker == TimeMarker.On && At(at) == TimeWord.To) marker = TimeMarker.None;
        mention = Mention(at, next, part, days is { } known ? Bounded(known, part, marker) : null, marker);
        return true;
    }

    /// <summary>Whether a word behind a date opens it to what follows: "onwards", and "on" before no other date.</summary>
    private bool IsOnward(int i) => At(i) switch
    {
        TimeWord.OnwardAfter => !TryInner(i + 1, out _),
        TimeWord.On or TimeWord.Onward => i + 1 == _elements.Length || At(i + 1) is TimeWord.Mark or TimeWord.And,
        _ => false,
    };

    /// <summary>Two dates that "to", a dash or "until" joins, or a list of months.</summary>
    private bool TryRange(int at, TimeMarker marker, in DatePart first, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        if (first.Kind is DatePartKind.Rolling or DatePartKind.Shifted) return false;
        var i = first.End;
        if (first.Kind == DatePartKind.Year && IsHyphenated(i)) return TryYears(at, first, i, marker, out mention, out next);
        if (first.Kind == DatePartKind.Year && !style.LoneDays && (IsDash(i) || IsMark(i, '/')) && IsGlued(i) && IsGlued(i + 1) && Digits(i + 1) == 2) return TryYears(at, first, i + 1, marker, out mention, out next);
        var hyphen = IsHyphenated(i) && (At(i) is TimeWord.Month or TimeWord.Weekday || (IsDayNumber(i) && (first.HasYear || (first.Kind == DatePartKind.Day && IsMark(i + 1, '/')))));
        var joined = hyphen || At(i) is TimeWord.To or TimeWord.Until || (IsDash(i) && !(first.Kind == DatePartKind.Year && !IsYear(i + 1)));
        var listed = !joined && first.Kind == DatePartKind.Month && !first.HasYear && (At(i) == TimeWord.And || (IsMark(i, ',') && At(i + 1) == TimeWord.Month));
        if (!joined && !listed) return false;
        if (!TryPart(hyphen ? i : i + 1, out var last)) return false;
        while (listed && last.Kind == DatePartKind.Month && !last.HasYear && (At(last.End) == TimeWord.And || IsMark(last.End, ',')) && At(last.End + 1) == TimeWord.Month
            && TryPart(last.End + 1, out var later))
            last = later;
        if (listed && last.Kind != DatePartKind.Month) return false;
        if (last.Kind is DatePartKind.Rolling || (joined && first.Kind == DatePartKind.Year && last.Year == 0)) return false;
        mention = Joined(at, first, last, marker);
        next = last.End;
        return true;
    }

    /// <summary>Years that a hyphen, a dash or a stroke joins: <c>2018-2022</c>, <c>2022-23</c>, <c>2018–22</c>.</summary>
    private bool TryYears(int at, in DatePart first, int last, TimeMarker marker, out TimeMention mention, out int next)
    {
        mention = default;
        next = last + 1;
        if (At(last) != TimeWord.Number || LaterYear(first.Year, ValueAt(last)) is not { } year) return false;
        mention = Joined(at, first, first with { Year = year, End = next }, marker);
        return true;
    }

    /// <summary>The later year that a number names behind another, in full or by its last two figures; null for none.</summary>
    private static int? LaterYear(int first, int number) =>
        number < 100 && number > first % 100 && number <= first % 100 + LongestYears ? first - (first % 100) + number
        : number < 100 && number == (first + 1) % 100 ? first + 1
        : number > first && number <= LatestYear ? number : null;

    private bool TryBetween(int at, TimeWord joint, TimeMarker marker, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var first = SkipArticles(At(at + 1) == TimeWord.Weekday && IsDayNumber(at + 2) && At(at + 3) != TimeWord.Month ? at + 2 : at + 1);
        if (TryDayMonth(first, out var days) && days.LastDay > days.Day)
        {
            next = days.End;
            mention = Mention(at, next, days, resolver.Resolve(days, resolver.Anchor.PreferFuture), marker);
            return true;
        }
        if (!TryPart(at + 1, out var low)) return false;
        var i = low.End;
        if (!(At(i) == joint || (joint == TimeWord.To && At(i) == TimeWord.Until))) return false;
        if (!TryPart(i + 1, out var high)) return false;
        mention = Joined(at, low, high, marker);
        next = high.End;
        return true;
    }

    /// <summary>An interval from one date to another; what one leaves out comes from the other.</summary>
    private TimeMention Joined(int at, DatePart low, DatePart high, TimeMarker marker)
    {
        var future = resolver.Anchor.PreferFuture;
        DateInterval? start;
        DateInterval? end;
        if (high is { Kind: DatePartKind.Unit, Direction: null } && resolver.Resolve(low, future)?.Start is { } lowStart)
        {
            start = resolver.Resolve(low, future);
            end = CalendarMath.UnitOf(lowStart, high.Unit, 0);
        }
        else if (high.HasYear && !low.HasYear && low.Direction is null && low.Kind is not (DatePartKind.Weekday or DatePartKind.Unit or DatePartKind.Shifted))
        {
            end = resolver.Resolve(high, future);
            start = resolver.Resolve(low with { Direction = null }, future, to: end?.End);
        }
        else
        {
            start = resolver.Resolve(low, future);
            end = resolver.Resolve(high, future, from: start?.Start);
            // Between January and September, told in March: both lie in the year before.
            if (!future && !style.LoneDays && Left(low) == TimeFlags.YearOpen && Left(high) == TimeFlags.YearOpen && resolver.Now is { } now && start?.Start <= now && end?.End > now
                && resolver.Resolve(high, false, to: now) is { End: { } last } past && last <= now && resolver.Resolve(low, false, to: last) is { Start: not null } opening)
                (start, end) = (opening, past);
        }
        DateInterval? days = start?.Start is { } from && end?.End is { } to && from <= to ? new DateInterval(from, to) : null;
        var flags = low.Flags | high.Flags | (Left(low) & Left(high));
        return Flagged(new TimeMention(
            _elements[at].First, _elements[high.End - 1].End, TimeKind.Period, days, DateResolver.Precision(low), TimeModifier.None, marker, 0, TimeUnit.None, flags));
    }

    private bool TrySince(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        if (TryPart(at + 1, out var part))
        {
            next = part.End;
            mention = Mention(at, next, part, SinceLast(part), TimeMarker.Since);
            return true;
        }
        var length = At(at + 1) == TimeWord.Filler ? at + 2 : at + 1;
        if (At(length) is TimeWord.Number or TimeWord.One && At(length + 1) == TimeWord.Unit)
        {
            var count = At(length) == TimeWord.One ? 1 : ValueAt(length);
            var unit = (TimeUnit)ValueAt(length + 1);
            next = length + 2;
            var back = new DatePart { Kind = DatePartKind.Rolling, Direction = TimeDirection.Past, Unit = unit, Count = count };
            mention = Flagged(new TimeMention(
                _elements[at].First, _elements[next - 1].End, TimeKind.Period, unit < TimeUnit.Hour ? null : resolver.Resolve(back, false), unit, TimeModifier.None, TimeMarker.Since, count, unit, TimeFlags.None));
            return true;
        }
        return TrySinceEvent(at, out mention, out next);
    }

    /// <summary>Several units of a length that nobody tells.</summary>
    private bool IsUnits(int i) => At(i) == TimeWord.Unit && IsPlural(i) && (TimeUnit)ValueAt(i) >= TimeUnit.Day;

    /// <summary>A time that ends or begins now, nobody says how far off its other end is: in the weeks ahead, a few days ago.</summary>
    private bool TryOpen(int at, int end, bool past, out TimeMention mention, out int next)
    {
        next = end;
        DateInterval? days = resolver.Now is not { } now ? null : past ? new DateInterval(null, now) : new DateInterval(now, null);
        mention = new TimeMention(
            _elements[at].First, _elements[end - 1].End, TimeKind.Period, days, TimeUnit.None, TimeModifier.None, past ? TimeMarker.Until : TimeMarker.From, 0, TimeUnit.None, TimeFlags.None);
        return true;
    }

    /// <summary>Since then, by then: as far as the date mentioned before.</summary>
    private bool TryThen(int at, out TimeMention mention, out int next)
    {
        var marker = (TimeMarker)ValueAt(at);
        DateInterval? days = resolver.Anchor.Local is not { Start: { } start } local ? null : marker == TimeMarker.Since ? Since(local)
            : marker == TimeMarker.Before ? (start > DateOnly.MinValue ? new DateInterval(null, start.AddDays(-1)) : null) : new DateInterval(null, local.End);
        next = at + 1;
        mention = Flagged(new TimeMention(_elements[at].First, _elements[at].End, TimeKind.Period, days, TimeUnit.None, TimeModifier.None, marker, 0, TimeUnit.None, TimeFlags.LocallyAnchored));
        return true;
    }

    /// <summary>Since an event: by the date in its name, or with an open start.</summary>
    private bool TrySinceEvent(int at, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        if (!(IsArticle(at + 1) || At(at + 1) is TimeWord.Direction or TimeWord.One)) return false;
        var words = 0;
        for (var i = at + 2; i < _elements.Length && words <= EventReach; i++)
        {
            if (At(i) == TimeWord.Mark || At(i) is > TimeWord.Part and < TimeWord.OfFrom) break;
            if (At(i) is TimeWord.Of or TimeWord.OfFrom or TimeWord.On or TimeWord.In or TimeWord.To && TryPart(i + 1, out var part))
            {
                next = part.End;
                mention = Mention(at, next, part, SinceLast(part), TimeMarker.Since);
                return true;
            }
            if (At(i) == TimeWord.Other) words++;
        }
        var end = at + 2;
        while (end < _elements.Length && end < at + 4 && At(end) != TimeWord.Mark) end++;
        if (end == at + 2) return false;
        next = at + 2;
        mention = new TimeMention(
            _elements[at].First, _elements[end - 1].End, TimeKind.Period, resolver.Now is { } now ? new DateInterval(null, now) : null,
            TimeUnit.None, TimeModifier.None, TimeMarker.Since, 0, TimeUnit.None, TimeFlags.EventAnchored);
        next = end;
        return true;
    }

    /// <summary>A length of time as a limit from now: within two weeks, <i>d'ici trois mois</i>, <i>dans deux ans</i>.</summary>
    private bool TryUntilLength(int at, int start, TimeMarker marker, out TimeMention mention, out int next)
    {
        mention = default;
        next = at;
        var counts = marker == TimeMarker.By || At(at) == TimeWord.Within || (marker == TimeMarker.In && (resolver.Anchor.PreferFuture || style.ExactShifts));
        var n = SkipArticles(start);
        if (!counts || At(n) is not (TimeWord.Number or TimeWord.One) || At(n + 1) != TimeWord.Unit || (TimeUnit)ValueAt(n + 1) < TimeUnit.Hour) return false;
        // "Dans deux ans" is a year, "dans les deux ans" and "within two years" a length of time.
        if (!style.LoneDays && (TimeUnit)ValueAt(n + 1) >= TimeUnit.Day && (marker == TimeMarker.By || monthFirst || n > start))
        {
            next = n + 2;
            var length = Coming(n);
            var coming = resolver.Resolve(length, true);
            mention = Flagged(Mention(at, next, length, coming is { } limit && marker == TimeMarker.By ? Bounded(limit, length, marker) : coming, marker) with
            {
                Kind = marker == TimeMarker.By ? TimeKind.Period : TimeKind.Duration,
                Length = length.Count,
                Unit = length.Unit,
            });
            return true;
        }
        var part = new DatePart { First = n, End = n + 2, Kind = DatePartKind.Shifted, Unit = (TimeUnit)ValueAt(n + 1), Count = At(n) == TimeWord.One ? 1 : ValueAt(n) };
        next = part.End;
        mention = Mention(at, next, part, resolver.Resolve(part, true) is { } days ? Bounded(days, part, marker) : null, marker);
        return true;
    }

    /// <summary>The days since a date: one whose year nothing tells is the last.</summary>
    private DateInterval? SinceLast(in DatePart part)
    {
        var days = resolver.Resolve(part, false);
        if (days?.Start > resolver.Now && Left(part) == TimeFlags.YearOpen) days = resolver.Resolve(part, false, to: resolver.Now);
        return Since(days);
    }

    private DateInterval? Since(DateInterval? days)
    {
        if (days?.Start is not { } start) return null;
        return new DateInterval(start, resolver.Now is { } now && now >= start ? now : null);
    }

    /// <summary>The interval that a marker makes of a date.</summary>
    private static DateInterval? Bounded(DateInterval days, in DatePart part, TimeMarker marker)
    {
        switch (marker)
        {
            case TimeMarker.By or TimeMarker.Until:
                return days.End is { } last ? new DateInterval(null, last) : days;
            case TimeMarker.Before:
                if (part.Modifier == TimeModifier.Late && days.End is { } end) return new DateInterval(null, end);
                return days.Start is { } start && start > DateOnly.MinValue ? new DateInterval(null, start.AddDays(-1)) : null;
            case TimeMarker.After:
                return days.End is { } before ? new DateInterval(before.AddDays(1), null) : null;
            case TimeMarker.From:
                return days.Start is { } first ? new DateInterval(first, null) : null;
            default:
                return days;
        }
    }

    /// <summary>What the words of a date leave to be found out of its year or week, and whether they set it in the present year.</summary>
    private static TimeFlags Left(in DatePart part) => part switch
    {
        { YearShift: 0 } or { Kind: DatePartKind.Unit, Unit: TimeUnit.Year, Direction: null or TimeDirection.This, ToToday: false } => TimeFlags.ThisYear,
        { Kind: DatePartKind.Unit, Unit: TimeUnit.Weekend, Direction: TimeDirection.This } => TimeFlags.WeekOpen,
        { HasYear: true } or { Direction: not null } or { MonthShift: not null } => TimeFlags.None,
        { Kind: DatePartKind.Weekday } => part.Unit == TimeUnit.Week ? TimeFlags.None : TimeFlags.WeekOpen,
        { Kind: DatePartKind.Month or DatePartKind.Season or DatePartKind.NthWeekday or DatePartKind.Feast } => TimeFlags.YearOpen,
        { Kind: DatePartKind.Day or DatePartKind.Nth or DatePartKind.FirstN } when part.Month != 0 || CalendarMath.MonthsIn(part.Unit) > 0 => TimeFlags.YearOpen,
        _ => TimeFlags.None,
    };

    private TimeMention Mention(int at, int next, in DatePart part, DateInterval? days, TimeMarker marker)
    {
        var flags = part.Flags | Left(part);
        if (part.Kind == DatePartKind.Day && part.Weekday != 0 && days is { Start: { } day } && marker is TimeMarker.None or TimeMarker.On
            && CalendarMath.IsoWeekday(day) != part.Weekday)
            flags |= TimeFlags.WeekdayDisagrees;
        if ((flags & TimeFlags.Impossible) != 0) days = null;
        var precision = DateResolver.Precision(part);
        var kind = days is { } known ? (known.Start == known.End ? TimeKind.Date : TimeKind.Period) : precision == TimeUnit.Day && part.LastDay <= part.Day ? TimeKind.Date : TimeKind.Period;
        return Flagged(new TimeMention(_elements[at].First, _elements[next - 1].End, kind, days, precision, part.Modifier, marker, 0, TimeUnit.None, flags));
    }

    private TimeMention Flagged(TimeMention mention) =>
        mention.Days?.Start is { } start && resolver.Now is { } now && start > now ? mention with { Flags = mention.Flags | TimeFlags.AfterPublication } : mention;
}
