using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Decides how far a transfer has come and how its source stands to it, from tense, mood, negation and the words around.</summary>
internal sealed class StageAndStance(SentenceView view, SentenceParts parts, DiscourseState discourse, PrefixDate? published, SentenceWords words, IDecider decider)
{
    /// <summary>How far before the trigger the word that governs it may stand.</summary>
    private const int GovernorReach = 9;

    private static readonly Stage[] Stages = Enum.GetValues<Stage>();
    private static readonly Stance[] Stances = Enum.GetValues<Stance>();

    /// <summary>Both, of an anchor.</summary>
    public (Stage Stage, Stance Stance) Decide(Anchor anchor)
    {
        var facts = Facts(anchor);
        return (ClassDecision.Decide(DecisionKind.Stage, decider, anchor, facts, 0, EncoderQuery.Stages, words, Stages), ClassDecision.Decide(DecisionKind.Stance, decider, anchor, facts, Stages.Length, EncoderQuery.Stances, words, Stances));
    }

    /// <summary>What speaks for each stage, and behind them for each stance.</summary>
    private ClassBags Facts(Anchor anchor)
    {
        var f = decider.Bags(DecisionKind.Stage, Stages.Length + Stances.Length);
        f.Add(1);
        var own = anchor.Trigger;
        var group = own?.Group ?? default;
        var key = own?.Key ?? 0;
        var kind = (uint)anchor.Kind;
        var have = Reports.Facts.Code(group.Have);
        var be = Reports.Facts.Code(group.Be);
        var form = own is null ? 99u : (uint)own.Entry.Form;
        f.Add(2, key, form);
        f.Add(3, form, have, be);
        f.Add(4, key, have, be);
        f.Add(8, (uint)((int?)group.Stage ?? 99), (uint)((int?)group.Stance ?? 99), have);
        f.Add(9, Reports.Facts.Trigger(anchor), form);
        f.Add(10, (uint)((int?)own?.Entry.Stage ?? 99), form);
        f.Add(11, (uint)((int?)own?.Entry.Stage ?? 99), have, be);
        f.Add(12, Reports.Facts.Is(anchor.Quantity is not null), form);
        var at = own?.Token ?? anchor.Head;
        Around(f, at, form, kind);
        Syntactic(f, anchor, at, form);
        foreach (var act in parts.Acts)
        {
            f.Add(40, (uint)act.Frame, Reports.Facts.Is(act.Covers(at)), form);
            f.Add(41, (uint)act.Frame, Reports.Facts.Is(act.At < at), kind);
            if (act.At >= 0 && act.At < view.Length) f.Add(42, Reports.Facts.Word(view, act.At), Reports.Facts.Is(act.At < at));
        }
        if (parts.Acts.Count == 0) f.Add(43, form);
        if (discourse.Last is { } last)
        {
            f.Add(44, (uint)last.Stage, kind);
            f.Add(45, (uint)last.Stance, kind);
            var here = Reports.Facts.Is(last.Quote.Span.Overlaps(view.Span)) + (2 * Reports.Facts.Is(view.BeginsLine)) + (4 * discourse.Apart(discourse.LastClaimParagraph));
            f.Add(55, (uint)last.Stage, here, kind);
            f.Add(56, (uint)last.Stance, here, kind);
        }
        foreach (var time in view.Times)
            if (time.Days is { } days && published is { } day) f.Add(46, Reports.Facts.Is(days.Start is { } start && start > day.LastDay), (uint)time.Marker, form);
        if (anchor.Second is { } second)
        {
            f.Add(49, second.Key, key);
            f.Add(50, (uint)((int?)second.Entry.Stage ?? 99), (uint)second.Entry.Form);
        }
        f.Add(51, Reports.Facts.Is(view.DoubtedAt >= 0), kind);
        if (anchor.Code is { } code) f.Add(53, Reports.Facts.Hash(code.Family), form);
        Reports.Facts.Under(f, 54, view, Reports.Facts.Is(own is null));
        return f;
    }

    private void Around(ClassBags f, int at, uint form, uint kind)
    {
        foreach (var cueKind in (ReadOnlySpan<CueKind>)[CueKind.Stage, CueKind.Stance, CueKind.Negation, CueKind.NoEvidence])
            foreach (var (first, end, cue) in view.Cues(cueKind))
            {
                if (cueKind is CueKind.Negation && PartyRuns.SetsApart(view, parts.Parties, first, end)) continue;
                var value = Reports.Facts.Hash(cue.Value);
                var place = end <= at ? at - end <= 1 ? 1u : at - end <= GovernorReach ? 2u : 3u : first - at <= GovernorReach ? 4u : 5u;
                f.Add(20, value + (uint)cueKind, place, form);
                f.Add(21, value + (uint)cueKind, place);
                f.Add(22, Reports.Facts.Word(view, first), Reports.Facts.Is(place <= 2), form);
                f.Add(23, value + (uint)cueKind, kind);
            }
        for (var i = Math.Max(0, at - 3); i < at; i++) f.Add(24, Reports.Facts.Word(view, i), form);
    }

    private void Syntactic(ClassBags f, Anchor anchor, int at, uint form)
    {
        if (view.Syntax is not { } syntax) return;
        f.Add(30, (uint)syntax.FeatsOf(at), form);
        var head = syntax.HeadOf(at);
        if (head >= 0)
        {
            f.Add(32, Reports.Facts.Word(view, head), (uint)syntax.RelationOf(at));
            f.Add(33, (uint)syntax.FeatsOf(head), (uint)syntax.RelationOf(at), form);
        }
        for (var i = Math.Max(0, at - 8); i < Math.Min(view.Length, at + 4); i++)
            if (syntax.HeadOf(i) == at && syntax.RelationOf(i) is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Advmod or Relation.Mark or Relation.Det)
            {
                f.Add(34, Reports.Facts.Word(view, i), form);
                f.Add(35, (uint)syntax.RelationOf(i), (uint)syntax.FeatsOf(i), form);
            }
        if (anchor.Trigger is not null && anchor.Head != at && syntax.HeadOf(anchor.Head) is >= 0 and var over) f.Add(36, Reports.Facts.Word(view, over), (uint)syntax.RelationOf(anchor.Head));
        for (var i = anchor.First - 2; i < anchor.First + 2; i++)
            if (i >= 0 && i < view.Length && syntax.RelationOf(i) == Relation.Det) f.Add(37, Reports.Facts.Word(view, i), form);
    }
}
