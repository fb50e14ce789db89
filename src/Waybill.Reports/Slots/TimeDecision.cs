using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A time as an option.</summary>
internal sealed record TimeOption(FeatureBag[] Bags, Period? Value) : Option(Bags)
{
    /// <summary>The time that the text states; null where it states none.</summary>
    public TimeMention? Time { get; private init; }

    /// <summary>The option of a time that the text states.</summary>
    public static TimeOption Of(FeatureBag facts, TimeMention time, DateInterval days, TextSpan span) =>
        new([facts], new Period(days, span, PeriodDoubts.Possible(time))) { Time = time };
}

/// <summary>Decides which time of the sentence, or of those just before it, is that of the transfer, and not that of its telling.</summary>
internal sealed class TimeDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, IDecider decider)
{
    /// <summary>How many years may lie between two that "and" joins.</summary>
    private const int LongestSpan = 20;

    /// <summary>How many sentences back a time may stand.</summary>
    private const int Back = 3;

    /// <summary>How many of them are looked at.</summary>
    private const int Most = 4;

    private readonly List<TimeMention> _times = Joined(view);

    /// <summary>How many times with days the sentence itself has, in steps.</summary>
    private readonly uint _here = Facts.Count(view.Times.Count(time => time.Days is not null));

    /// <summary>The time of an anchor, without a value where the text does not say.</summary>
    public TimeOption Decide(Anchor anchor)
    {
        var earlier = discourse.Times.Where(time => discourse.Sentence - time.Sentence <= Back).Take(Most).ToList();
        // A list may go on for long under the line that dates it.
        if (view.Under is { } line) earlier.AddRange(discourse.Times.Where(time => line.Span.Overlaps(time.Span) && !earlier.Contains(time)));
        var options = new List<TimeOption> { new([None(anchor, earlier.Count)], null) };
        foreach (var time in _times)
            if (time.Days is { } days) options.Add(TimeOption.Of(Of(anchor, time), time, days, view.SpanOf(time.First, time.End)));
        for (var i = 0; i < earlier.Count; i++) options.Add(TimeOption.Of(Of(anchor, earlier[i], (uint)i), earlier[i].Time, earlier[i].Days, earlier[i].Span));
        return options[options.Count == 1 ? 0 : decider.Choose(DecisionKind.Time, anchor, options)];
    }

    /// <summary>The times of a sentence, those that an "and" joins as one: in 2019 and 2020, en février et en mars.</summary>
    private static List<TimeMention> Joined(SentenceView view)
    {
        var joined = new List<TimeMention>(view.Times.Count);
        foreach (var time in view.Times)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Days is { Start: not null, End: { } end } before && time.Days is { Start: { } start, End: not null } days && end < start
                && (last.Kind == time.Kind || time.Precision == TimeUnit.Day) && last.Kind is TimeKind.Date or TimeKind.Period && time.Kind is TimeKind.Date or TimeKind.Period && last.Precision == time.Precision
                && (time.Marker == TimeMarker.None || last.Marker == time.Marker) && (IsAnd(view, last.End, time.First) || (time.Precision == TimeUnit.Day && last.End + 1 == time.First && view.IsMark(last.End, ','))))
                joined[^1] = last with { End = time.End, Days = before.Envelope(days) };
            else joined.Add(time);
            joined[^1] = WithNextYear(view, joined[^1]);
        }
        return joined;
    }

    /// <summary>A year with the one that an "and" joins: a bare number is no time by itself.</summary>
    private static TimeMention WithNextYear(SentenceView view, TimeMention time)
    {
        var at = time.End + 1;
        return time is { Precision: TimeUnit.Year, Days: { Start: { } start } days } && at < view.Length && IsAnd(view, time.End, at)
            && int.TryParse(view.Words(at, at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > start.Year && year <= start.Year + LongestSpan
            ? time with { End = at + 1, Days = days.Envelope(new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))) }
            : time;
    }

    private static bool IsAnd(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!view.HasCue(i, CueKind.And)) return false;
        return from < to;
    }

    private FeatureBag None(Anchor anchor, int earlier)
    {
        var f = decider.Bag(DecisionKind.Time);
        f.Add(1, (uint)anchor.Kind, Facts.Count(view.Times.Count));
        f.Add(2, anchor.Trigger?.Key ?? 0, Facts.Count(view.Times.Count));
        f.Add(3, Facts.Trigger(anchor));
        f.Add(4, Facts.Word(view, 0));
        f.Add(5, (uint)anchor.Kind);
        f.Add(6, _here);
        f.Add(7, Facts.Count(earlier), _here, (uint)anchor.Kind);
        f.Add(8, Facts.Count(earlier), Facts.Neighbour(view, anchor.First - 1));
        f.Add(9, discourse.Habit(claim => claim.Period is null), Facts.Count(earlier), _here, discourse.Apart(discourse.LastClaimParagraph));
        return f;
    }

    /// <summary>Facts of a time of an earlier sentence.</summary>
    private FeatureBag Of(Anchor anchor, EarlierTime time, uint rank)
    {
        const int T = 40;
        var f = decider.Bag(DecisionKind.Time);
        var back = (uint)Math.Min(discourse.Sentence - time.Sentence, Back + 1);
        var near = Facts.Is(time.Paragraph == view.Sentence.Paragraph);
        var marker = (uint)time.Time.Marker;
        var precision = (uint)time.Time.Precision;
        var opens = Facts.Is(time.Time.First <= 1);
        var taken = Taken(anchor, time.Span);
        f.Add(T + 1, back, near, (uint)anchor.Kind);
        f.Add(T + 2, back, near, marker, precision);
        f.Add(T + 3, near, opens, Facts.Distance(time.Length - 8));
        f.Add(T + 4, back, near, _here, rank);
        f.Add(T + 5, taken, near, back);
        f.Add(T + 6, taken, Facts.Is(anchor.Trigger is null), (uint)anchor.Kind, Facts.Is(anchor.Quantity is not null));
        f.Add(T + 7, Facts.Trigger(anchor), near);
        f.Add(T + 8, anchor.Trigger?.Key ?? 0, near, taken);
        f.Add(T + 9, (uint)time.Time.Kind, (uint)time.Time.Flags, back);
        f.Add(T + 10, time.Said, back, near);
        f.Add(T + 11, (uint)view.Sentence.Section, near, opens);
        f.Add(T + 12, Facts.Neighbour(view, anchor.First - 1), near);
        f.Add(T + 13, Facts.Word(view, 0), near, taken);
        f.Add(T + 14, (uint)(anchor.Trigger?.Shape ?? 0), marker, precision);
        if (view.Under is { } line) f.Add(T + 15, Facts.Is(line.Span.Overlaps(time.Span)), Facts.Is(line.LeadsIn));
        return f;
    }

    /// <summary>Whether an earlier claim took a time for its own: 1 some claim, 2 the last, 3 the last of like goods.</summary>
    private uint Taken(Anchor anchor, TextSpan span)
    {
        if (discourse.Last is { Period: { } period } last && period.Span == span) return last.Goods.Any(goods => anchor.Code is { } code && goods.Code == code) ? 3u : 2u;
        return Facts.Is(discourse.Claims.Exists(claim => claim.Period?.Span == span));
    }

    private FeatureBag Of(Anchor anchor, TimeMention time)
    {
        var f = decider.Bag(DecisionKind.Time);
        f.Query = EncoderQuery.Of(anchor, time);
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var marker = (uint)time.Marker;
        var key = anchor.Trigger?.Key ?? 0;
        var said = SaidThen(parts, time);
        f.Add(11, Facts.Distance(time.First - anchor.Head), (uint)time.Precision);
        f.Add(12, Facts.Is(time.First <= 1), marker, Facts.Is(view.IsMark(time.End < view.Length ? time.End : view.Length - 1, ',')));
        f.Add(13, key, marker);
        f.Add(14, (uint)anchor.Kind, marker, (uint)time.Precision);
        f.Add(15, Nearest(anchor, time));
        f.Add(16, said, (uint)time.Precision);
        f.Add(17, said, Facts.Distance(time.First - at));
        f.Add(18, _here, said);
        f.Add(19, Facts.Verbs(view, time.First, at), Facts.Is(time.First > at));
        f.Add(20, Facts.Parting(view, time.First, at), Facts.Is(time.First > at), said);
        f.Add(21, (uint)time.Kind, marker);
        f.Add(22, (uint)time.Flags);
        f.Add(23, Facts.Is(view.IsQuoted(time.First)), Facts.Is(view.IsQuoted(at)));
        if (view.Syntax is { } syntax)
        {
            var head = syntax.HeadIn(time.First, time.End);
            f.Add(24, SyntaxPath.Between(view, head, at));
            f.Add(25, SyntaxPath.Between(view, head, at), key);
            f.Add(26, Facts.Word(view, syntax.HeadOf(head)));
            f.Add(27, OnSpeech(syntax, head));
            f.Add(28, (uint)syntax.RelationOf(head), syntax.HeadOf(head) == at ? 1u : OnSpeech(syntax, head) + 2);
            f.Add(34, FrameAt(syntax.HeadOf(head)), Facts.Is(syntax.HeadOf(head) == at), (uint)(anchor.Trigger?.Entry.Frame ?? 0));
        }
        var closer = Closer(time, at);
        f.Add(35, closer, Facts.Is(time.First > at), marker);
        f.Add(36, closer, said);
        f.Add(37, (uint)(time.Flags & TimeFlags.AfterPublication), (uint)(anchor.Trigger?.Shape ?? 0), (uint)(anchor.Trigger?.Entry.Form ?? 0), marker);
        var taken = Taken(anchor, view.SpanOf(time.First, time.End));
        f.Add(38, taken, (uint)anchor.Kind, Facts.Is(anchor.Trigger is null));
        f.Add(39, taken, Facts.Distance(time.First - anchor.Head));
        if (time.First > 0) f.Add(29, Facts.Word(view, time.First - 1));
        f.Add(30, Facts.Word(view, time.First));
        Facts.Around(f, 31, view, time.First, time.End, 2, 0);
        Facts.Around(f, 32, view, time.First, time.End, 1, marker);
        f.Add(33, (uint)anchor.Kind, Facts.Parting(view, time.First, anchor.Head), Facts.Verbs(view, time.First, anchor.Head));
        return f;
    }

    /// <summary>What a word of transfer does that stands at a token, from 1; 0 for none.</summary>
    private uint FrameAt(int token)
    {
        foreach (var (match, entry) in view.All<TriggerEntry>())
            if (match.First <= token && token < match.End) return (uint)entry.Frame + 1;
        return 0;
    }

    /// <summary>How many words of transfer stand closer to a time than the anchor's own.</summary>
    private uint Closer(TimeMention time, int at)
    {
        var closer = 0;
        foreach (var (match, _) in view.All<TriggerEntry>())
            if (match.First != at && Math.Abs(match.First - time.First) < Math.Abs(at - time.First)) closer++;
        return Facts.Count(closer);
    }

    /// <summary>How the time stands to acts of saying: 1 next to the verb, 2 next to the source, 3 between them, 0 apart.</summary>
    public static uint SaidThen(SentenceParts parts, TimeMention time)
    {
        var found = 0u;
        foreach (var act in parts.Acts)
        {
            if (act.At >= 0 && time.First > act.At && time.First - act.At <= 3) found |= 1;
            if (act.At >= 0 && time.End <= act.At && act.At - time.End <= 2) found |= 2;
            if (act.Source is not { } source) continue;
            if (time.First >= source.End && time.First - source.End <= 2) found |= 4;
            if (time.End <= source.First && source.First - time.End <= 3 && time.First <= 1) found |= 8;
            if (source.First <= time.First && time.End <= source.End) found |= 16;
        }
        return found;
    }

    private uint OnSpeech(SentenceSyntax syntax, int token)
    {
        var head = syntax.HeadOf(token);
        foreach (var act in parts.Acts)
            if (act.At == head || (act.Source is { } source && source.First <= head && head < source.End)) return 1;
        return 0;
    }

    private uint Nearest(Anchor anchor, TimeMention time)
    {
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var rank = view.Times.Count(other => other.Days is not null && Math.Abs(other.First - at) < Math.Abs(time.First - at));
        return Facts.Count(rank);
    }
}
