using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>What speaks for and against a source as a link of the chain behind an anchor.</summary>
internal sealed class ChainFacts(SentenceView view, SentenceParts parts, DiscourseState discourse, Anchor anchor, Stance stance, RoleCandidate sender, RoleCandidate receiver, IDecider decider)
{
    /// <summary>How far up the tree a word is looked for over the anchor.</summary>
    private const int ClauseReach = 6;

    private readonly uint _unsourced = discourse.Habit(claim => claim.Attribution.Count == 0);
    private readonly int _at = anchor.Trigger?.Token ?? anchor.Head;

    /// <summary>The bag of no chain at all.</summary>
    public FeatureBag None()
    {
        var f = decider.Bag(DecisionKind.Chain);
        f.Add(1, Facts.Count(parts.Acts.Count), Facts.Count(parts.Sources.Count));
        f.Add(2, (uint)stance, (uint)anchor.Kind, Facts.Count(parts.Acts.Count));
        f.Add(3, Facts.Is(view.IsQuoted(_at)), Facts.Is(discourse.LastSpeakers.Count > 0), Facts.Count(parts.Acts.Count(act => act.Covers(_at))));
        f.Add(4, Facts.Count(parts.Acts.Count(act => act.Covers(_at))), (uint)view.Sentence.Section);
        f.Add(6, Facts.Is(discourse.Guest is not null), Facts.Count(parts.Acts.Count), Facts.Is(Interview.IsQuestion(view)));
        f.Add(7, Facts.Is(view.OpensQuoted), Facts.Is(view.IsQuoted(_at)), Facts.Count(parts.Acts.Count));
        f.Add(9, _unsourced, Facts.Count(parts.Acts.Count), discourse.Apart(discourse.LastSpokenParagraph), Facts.Is(view.BeginsLine));
        f.Add(83, Beside(null), (uint)anchor.Kind, Facts.Count(parts.Acts.Count));
        f.Add(8, discourse.Apart(discourse.LastSpokenParagraph), Facts.Is(view.BeginsLine), Facts.Count(parts.Acts.Count), Facts.Is(view.IsQuoted(_at)));
        f.Add(5, Facts.Is(view.HasCue(0, CueKind.Pronoun)), Facts.Is(discourse.Sentence - discourse.LastSpokenIn <= 1));
        return f;
    }

    /// <summary>The bags of a source in each place of a chain.</summary>
    public PlacedBags Of(SourceCandidate source)
    {
        var f = decider.Bags(DecisionKind.Chain, PlacedBags.Count);
        Note(f, source);
        return new PlacedBags(Placed(0), Placed(1), Placed(2));

        FeatureBag Placed(int place) => f.Asking(place, EncoderQuery.Of(anchor, source, place));
    }

    private void Note(ClassBags f, SourceCandidate source)
    {
        var kind = (uint)source.Link.Kind;
        var origin = (uint)source.Origin;
        var beside = Beside(source);
        f.Add(84, beside, origin, (uint)stance);
        f.Add(85, beside, (uint)anchor.Kind, Facts.Count(parts.Acts.Count));
        f.Add(10, origin, (uint)stance);
        f.Add(11, origin, kind);
        f.Add(12, origin, (uint)anchor.Kind);
        var name = Facts.Hash(source.Link.Name ?? "");
        f.Add(13, origin, name);
        f.Add(14, name);
        var (sends, receives) = (Facts.Is(SpeaksFor(source, sender)), Facts.Is(SpeaksFor(source, receiver)));
        f.Add(15, sends, receives, (uint)stance);
        f.Add(16, sends, receives, origin);
        f.Add(17, sends, receives, kind);
        if (source.First < 0)
        {
            if (source.Origin == SourceOrigin.Introduced) Introduced(f, source);
            else Earlier(f, source);
            return;
        }
        var mention = source.Mention!;
        var marker = (uint)mention.Marker;
        var act = ActOf(source);
        f.Add(20, act, origin);
        f.Add(21, act, kind);
        f.Add(22, act, marker);
        f.Add(23, kind, marker, Facts.Is(mention.Name is not null));
        f.Add(24, Facts.Distance(source.First - _at), marker);
        f.Add(25, Facts.Distance(source.First - _at), act);
        f.Add(26, Facts.Neighbour(view, source.First - 1), origin);
        f.Add(27, Facts.Neighbour(view, source.First - 2), Facts.Neighbour(view, source.First - 1));
        f.Add(28, Facts.Neighbour(view, source.End), origin);
        f.Add(29, Facts.Is(IsRole(source, sender)), Facts.Is(IsRole(source, receiver)), act);
        f.Add(30, Facts.Is(view.IsQuoted(_at)), Facts.Is(view.IsQuoted(source.First)), act);
        f.Add(31, Facts.Verbs(view, source.First, _at), Facts.Is(source.First > _at), Facts.Parting(view, source.First, _at));
        f.Add(32, (uint)(mention.Channel is { } channel ? (int)channel + 1 : 0), kind);
        f.Add(33, According(source), Facts.Is(source.First > _at));
        f.Add(34, Facts.Word(view, source.First), kind);
        if (view.Syntax is { } syntax)
        {
            var head = syntax.HeadIn(source.First, source.End);
            var over = syntax.HeadOf(head);
            f.Add(35, (uint)syntax.RelationOf(head), OverKind(over), origin);
            f.Add(36, Facts.Word(view, over), (uint)syntax.RelationOf(head));
            f.Add(37, SyntaxPath.Between(view, head, _at));
            var clause = ClauseOf(syntax, over);
            f.Add(62, clause, (uint)syntax.RelationOf(head));
            f.Add(63, clause, Facts.Word(view, over));
            f.Add(64, Facts.Word(view, head));
            f.Add(65, Facts.Word(view, head), (uint)syntax.RelationOf(head));
            f.Add(66, (uint)syntax.UposOf(head), (uint)syntax.RelationOf(head), origin);
        }
        f.Add(38, (uint)stance, act);
        foreach (var said in parts.Acts)
            if (said.Source?.First == source.First && said.At >= 0 && said.At < view.Length) f.Add(39, Facts.Word(view, said.At), Facts.Is(said.Covers(_at)));
        f.Add(78, Facts.Is(source.Speaks), origin);
        f.Add(79, Facts.Is(SourcePhrases.FollowsHearsay(view, source.First)), kind, Facts.Is(source.First > _at));
        f.Add(46, Facts.Neighbour(view, source.End), Facts.Neighbour(view, source.End + 1));
        f.Add(47, Facts.Word(view, source.End - 1), kind);
    }

    /// <summary>The bag of two links that follow each other.</summary>
    public FeatureBag Follow(SourceCandidate a, SourceCandidate b)
    {
        var f = decider.Bag(DecisionKind.Chain);
        var (first, second) = ((uint)a.Link.Kind, (uint)b.Link.Kind);
        var order = a.First < 0 ? b.First < 0 ? a.Rank < b.Rank ? 4u : 5u : 3u : b.First < 0 ? 2u : Facts.Is(a.First < b.First);
        f.Add(50, first, second, order);
        f.Add(51, order, (uint)a.Origin, (uint)b.Origin);
        if (a.First < 0 || b.First < 0) return f;
        var (from, to) = a.First < b.First ? (a.End, b.First) : (b.End, a.First);
        f.Add(52, order, Facts.Distance(to - from), Facts.Parting(view, from, to));
        f.Add(53, order, ActOf(a), ActOf(b));
        f.Add(54, order, from < to ? Facts.Word(view, to - 1) : 0, second);
        f.Add(55, order, from < to ? Facts.Word(view, from) : 0, first);
        var cites = view.All<TriggerEntry>().Any(item => item.Entry.Frame == FrameKind.Cite && item.Match.First >= from && item.Match.End <= to) || view.Cues(CueKind.According).Any(cue => cue.First >= from && cue.End <= to);
        var joined = false;
        for (var i = from; i < to; i++) joined |= view.HasCue(i, CueKind.And);
        f.Add(56, order, Facts.Is(cites), Facts.Is(joined));
        f.Add(59, order, Facts.Is(view.Cues(CueKind.Hearsay).Any(cue => cue.First >= from && cue.End <= to)), Facts.Is(joined));
        f.Add(57, order, Facts.Is(parts.Acts.Exists(act => act.Source == a.Mention && act.Relays.Contains(b.Mention!))));
        f.Add(58, Facts.Is(cites), first, second, order);
        return f;
    }

    /// <summary>The bag of a chain's length.</summary>
    public FeatureBag Length(int links)
    {
        var f = decider.Bag(DecisionKind.Chain);
        f.Add(60, (uint)links, Facts.Count(parts.Acts.Count));
        f.Add(61, (uint)links, Facts.Count(parts.Sources.Count));
        f.Add(67, (uint)links, (uint)stance);
        f.Add(68, (uint)links, Facts.Count(view.Cues(CueKind.According).Length));
        return f;
    }

    /// <summary>Facts of somebody whom a sentence just before introduced.</summary>
    private void Introduced(ClassBags f, SourceCandidate source)
    {
        var (rank, back, kind) = ((uint)source.Rank, (uint)source.Back, (uint)source.Link.Kind);
        var pronoun = Facts.Is(parts.Acts.Exists(act => act.Source is null));
        f.Add(70, rank, back, pronoun);
        f.Add(71, kind, back, pronoun);
        f.Add(72, rank, back, Facts.Is(view.IsQuoted(_at)), Facts.Is(view.OpensQuoted));
        f.Add(73, Facts.Count(parts.Acts.Count), Facts.Count(parts.Sources.Count), pronoun, back);
        f.Add(74, Facts.Is(view.HasCue(0, CueKind.Pronoun)), back, kind);
        f.Add(75, Facts.Is(discourse.LastSpeakers.Count > 0), (uint)Math.Min(discourse.Sentence - discourse.LastSpokenIn, 4), back, pronoun);
        f.Add(76, (uint)view.Sentence.Section, back);
    }

    private void Earlier(ClassBags f, SourceCandidate source)
    {
        var near = (uint)Math.Min(discourse.Sentence - discourse.LastSpokenIn, 4);
        var pronoun = parts.Acts.Exists(act => act.Source is null);
        f.Add(40, near, Facts.Is(pronoun));
        f.Add(41, Facts.Is(view.IsQuoted(_at)), near, Facts.Is(pronoun));
        f.Add(42, (uint)source.Rank, Facts.Is(pronoun), (uint)source.Link.Kind);
        f.Add(43, Facts.Count(parts.Acts.Count), Facts.Count(parts.Sources.Count), Facts.Is(pronoun));
        f.Add(44, Facts.Is(view.HasCue(0, CueKind.Pronoun)), near, (uint)source.Link.Kind);
        f.Add(48, (uint)source.Rank, Facts.Count(parts.Acts.Count), Facts.Is(Interview.IsQuestion(view)));
        f.Add(49, (uint)source.Rank, (uint)view.Sentence.Section);
        var apart = discourse.Apart(discourse.LastSpokenParagraph);
        f.Add(82, _unsourced, near, Facts.Count(parts.Acts.Count), apart);
        f.Add(80, apart, near, Facts.Is(view.BeginsLine), (uint)source.Rank);
        f.Add(81, apart, Facts.Is(pronoun), Facts.Is(view.IsQuoted(_at)), Facts.Count(parts.Acts.Count));
        f.Add(77, Facts.Is(view.OpensQuoted), near, Facts.Count(parts.Acts.Count), (uint)source.Rank);
        f.Add(45, Facts.Is(parts.Parties.Exists(party => party.Form == PartyForm.First)), near);
    }

    /// <summary>What a source, or nobody, is in the last claim of the same sentence: 0 without one, 1 its origin, or as it nobody, 2 a later link, 3 left out.</summary>
    private uint Beside(SourceCandidate? source)
    {
        if (discourse.Last is not { } last || !last.Quote.Span.Overlaps(view.Span)) return 0;
        if (source is null) return last.Attribution.Count == 0 ? 1u : 3u;
        for (var i = 0; i < last.Attribution.Count; i++)
            if (last.Attribution[i].Span.Overlaps(source.Link.Span)) return i == 0 ? 1u : 2u;
        return 3;
    }

    /// <summary>What the source is in an act of saying: its frame, whether it covers the anchor, stands behind it, or only carries it on.</summary>
    private uint ActOf(SourceCandidate source)
    {
        foreach (var act in parts.Acts)
        {
            if (act.Source is { } said && said.First == source.First) return 1 + ((uint)act.Frame * 8) + (Facts.Is(act.Covers(_at)) * 4) + (Facts.Is(act.After) * 2);
            if (act.Relays.Exists(relay => relay.First == source.First)) return 2 + (Facts.Is(act.Covers(_at)) * 4);
        }
        return 0;
    }

    /// <summary>What the word over a source governs: a clause as object or beside it, being beside one itself, the anchor below it, or being the anchor's.</summary>
    private uint ClauseOf(SentenceSyntax syntax, int over) => over < 0 ? 0
        : 1 + Facts.Is(syntax.ChildOf(over, Relation.Ccomp) >= 0) + (2 * Facts.Is(syntax.ChildOf(over, Relation.Parataxis) >= 0)) + (4 * Facts.Is(syntax.RelationOf(over) == Relation.Parataxis))
            + (8 * Facts.Is(syntax.IsBelow(_at, over, ClauseReach))) + (16 * Facts.Is(over == _at));

    private uint According(SourceCandidate source)
    {
        foreach (var (_, end, _) in view.Cues(CueKind.According))
            if (end <= source.First && source.First - end <= 3) return end == source.First ? 1u : 2u;
        return 0;
    }

    private uint OverKind(int token)
    {
        if (token < 0) return 0;
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is TriggerEntry trigger) return (uint)trigger.Frame + 2;
        return 1;
    }

    private static bool SpeaksFor(SourceCandidate source, RoleCandidate role) =>
        source.Link.For is { } party && role.Parties.Any(other => other.Id == party);

    private static bool IsRole(SourceCandidate source, RoleCandidate role) =>
        role.Mention is { } mention && mention.First < source.End && source.First < mention.End;
}
