using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A time as an option.</summary>
internal sealed record TimeOption(FeatureBag[] Bags, Period? Value) : Option(Bags)
{
    /// <summary>Whether its words state the year.</summary>
    public bool YearStated { get; init; }
}

/// <summary>Decides which time of the sentence is that of the transfer, and not that of its telling.</summary>
internal sealed class TimeDecision(SentenceView view, SentenceParts parts, IDecider decider)
{
    /// <summary>The time of an anchor, without a value where the sentence does not say.</summary>
    public TimeOption Decide(Anchor anchor)
    {
        var options = new List<Option> { new TimeOption([None(anchor)], null) };
        foreach (var time in view.Times)
            if (time.Days is { } days) options.Add(new TimeOption([Of(anchor, time)], new Period(days, view.SpanOf(time.First, time.End), PeriodDoubts.Possible(time))) { YearStated = (time.Flags & TimeFlags.YearStated) != 0 });
        return (TimeOption)options[options.Count == 1 ? 0 : decider.Choose(DecisionKind.Time, anchor, options)];
    }

    private FeatureBag None(Anchor anchor)
    {
        var f = decider.Bag(DecisionKind.Time);
        f.Add(1, (uint)anchor.Kind, Facts.Count(view.Times.Count));
        f.Add(2, anchor.Trigger?.Key ?? 0, Facts.Count(view.Times.Count));
        f.Add(3, Facts.Trigger(anchor));
        f.Add(4, Facts.Word(view, 0));
        f.Add(5, (uint)anchor.Kind);
        f.Add(6, Facts.Count(view.Times.Count(time => time.Days is not null)));
        return f;
    }

    private FeatureBag Of(Anchor anchor, TimeMention time)
    {
        var f = decider.Bag(DecisionKind.Time);
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var marker = (uint)time.Marker;
        var key = anchor.Trigger?.Key ?? 0;
        f.Add(11, Facts.Distance(time.First - anchor.Head), (uint)time.Precision);
        f.Add(12, Facts.Is(time.First <= 1), marker, Facts.Is(view.IsMark(time.End < view.Length ? time.End : view.Length - 1, ',')));
        f.Add(13, key, marker);
        f.Add(14, (uint)anchor.Kind, marker, (uint)time.Precision);
        f.Add(15, Nearest(anchor, time));
        f.Add(16, SaidThen(time), (uint)time.Precision);
        f.Add(17, SaidThen(time), Facts.Distance(time.First - at));
        f.Add(18, Facts.Count(view.Times.Count(other => other.Days is not null)), SaidThen(time));
        f.Add(19, Facts.Verbs(view, time.First, at), Facts.Is(time.First > at));
        f.Add(20, Facts.Parting(view, time.First, at), Facts.Is(time.First > at), SaidThen(time));
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
        }
        if (time.First > 0) f.Add(29, Facts.Word(view, time.First - 1));
        f.Add(30, Facts.Word(view, time.First));
        Facts.Around(f, 31, view, time.First, time.End, 2, 0);
        Facts.Around(f, 32, view, time.First, time.End, 1, marker);
        f.Add(33, (uint)anchor.Kind, Facts.Parting(view, time.First, anchor.Head), Facts.Verbs(view, time.First, anchor.Head));
        return f;
    }

    /// <summary>How the time stands to acts of saying: 1 next to the verb, 2 next to the source, 3 between them, 0 apart.</summary>
    private uint SaidThen(TimeMention time)
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
