using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Decides which carriers of the sentence, and of those just before it, carry the goods.</summary>
internal sealed class CarrierDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, IDecider decider)
{
    /// <summary>How many sentences back a carrier may stand.</summary>
    private const int Back = 2;

    /// <summary>The carriers of an anchor.</summary>
    public List<Carrier> Decide(Anchor anchor)
    {
        var found = new List<Carrier>();
        foreach (var carrier in parts.Carriers)
        {
            // A word that is goods of the anchor does not carry them too.
            if (anchor.Cargo.Exists(cargo => cargo.First < carrier.End && carrier.First < cargo.End)) continue;
            if (carrier.IsRecalled && found.Exists(other => other.Name == carrier.Name)) continue;
            if (Carries(anchor, Of(anchor, carrier), carrier.ToCarrier(view)) is { } chosen) found.Add(chosen);
        }
        var rank = 0u;
        foreach (var earlier in discourse.Carriers)
        {
            if (discourse.Sentence - earlier.Sentence > Back || parts.Carriers.Exists(carrier => carrier.Name is { } name && name == earlier.Carrier.Name)) continue;
            if (Carries(anchor, Of(anchor, earlier, rank++), earlier.Carrier) is { } chosen) found.Add(chosen);
        }
        return found;
    }

    private Carrier? Carries(Anchor anchor, FeatureBag facts, Carrier carrier)
    {
        var options = new List<SlotOption<Carrier>> { new([], null), new([facts], carrier) };
        return options[decider.Choose(DecisionKind.Carrier, anchor, options)].Value;
    }

    /// <summary>Facts of a carrier of an earlier sentence.</summary>
    private FeatureBag Of(Anchor anchor, EarlierCarrier earlier, uint rank)
    {
        const int T = 40;
        var f = decider.Bag(DecisionKind.Carrier);
        var back = (uint)(discourse.Sentence - earlier.Sentence);
        var near = Facts.Is(earlier.Paragraph == view.Sentence.Paragraph);
        var kind = (uint)earlier.Carrier.Kind;
        var here = Facts.Count(parts.Carriers.Count);
        var taken = discourse.Last is { } last && last.Carriers.Any(carrier => carrier.Span == earlier.Carrier.Span) ? last.Quote.Span.Overlaps(view.Span) ? 2u : 1u : 0u;
        f.Add(T + 1, back, near, (uint)anchor.Kind, here);
        f.Add(T + 2, kind, near, taken);
        f.Add(T + 3, rank, here, kind);
        f.Add(T + 4, Facts.Trigger(anchor), kind);
        f.Add(T + 5, anchor.Trigger?.Key ?? 0, near, taken);
        f.Add(T + 6, Facts.Word(view, 0), kind);
        f.Add(T + 7, Facts.Word(view, 0), Facts.Word(view, 1), near);
        f.Add(T + 8, Facts.Is(earlier.Carrier.Name is not null), back, taken);
        f.Add(T + 9, earlier.Word, taken);
        f.Add(T + 10, Facts.Is(parts.Parties.Exists(party => party is { Form: PartyForm.Pronoun or PartyForm.Plural, IsSubject: true })), near, kind);
        f.Add(T + 11, Facts.Family(anchor, none: 1), kind, taken);
        f.Add(T + 12, Facts.Neighbour(view, anchor.First - 1), near);
        f.Add(T + 13, Facts.Is(anchor.Quantity is not null), Facts.Is(parts.Acts.Count > 0), taken, near);
        return f;
    }

    private FeatureBag Of(Anchor anchor, CarrierMention carrier)
    {
        var f = decider.Bag(DecisionKind.Carrier);
        f.Query = EncoderQuery.Of(anchor, carrier);
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var key = anchor.Trigger?.Key ?? 0;
        var marker = (uint)PartyFinder.MarkerOf(view, [], carrier.First).Marker;
        f.Add(1, (uint)carrier.Kind, marker);
        f.Add(2, marker, key);
        f.Add(3, Facts.Distance(carrier.First - at), marker);
        f.Add(4, Facts.Distance(carrier.First - anchor.Head), (uint)carrier.Kind);
        f.Add(5, Facts.Is(carrier.Name is not null), Facts.Is(carrier.Flag is not null), Facts.Is(carrier.Imo is not null));
        f.Add(6, Facts.Parting(view, carrier.First, at), Facts.Verbs(view, carrier.First, at));
        f.Add(7, key, (uint)carrier.Kind);
        f.Add(8, (uint)anchor.Kind, Facts.Is(carrier.Name is not null));
        f.Add(9, Facts.Word(view, carrier.First));
        if (view.Syntax is { } syntax)
        {
            var head = syntax.HeadIn(carrier.First, carrier.End);
            f.Add(10, SyntaxPath.Between(view, head, at));
            f.Add(11, SyntaxPath.Between(view, head, anchor.Head), marker);
            f.Add(12, (uint)syntax.RelationOf(head), syntax.HeadOf(head) == at ? 1u : 0u, key);
            if (syntax.HeadOf(head) is >= 0 and var over) f.Add(13, Facts.Word(view, over), (uint)syntax.RelationOf(head));
            var tie = Tie.Of(view, syntax, carrier.First, carrier.End);
            f.Add(26, (uint)tie.Marker, (uint)tie.Relation, (uint)carrier.Kind, Facts.Is(tie.Head == at));
            f.Add(27, (uint)tie.Marker, key, Facts.Is(tie.Head == at));
            f.Add(28, Facts.Word(view, tie.Head), (uint)tie.Marker);
        }
        f.Add(14, Facts.Is(carrier.First < anchor.First), marker, (uint)anchor.Kind);
        var trigger = Facts.Trigger(anchor);
        f.Add(15, trigger, marker);
        f.Add(16, trigger, (uint)carrier.Kind);
        Facts.Around(f, 17, view, carrier.First, carrier.End, 2, 0);
        Facts.Around(f, 18, view, carrier.First, carrier.End, 1, (uint)carrier.Kind);
        var (before, all) = (Facts.Count(parts.Carriers.Count(other => other.First < carrier.First)), Facts.Count(parts.Carriers.Count));
        f.Add(19, before, all);
        f.Add(20, before, all, (uint)anchor.Kind);
        f.Add(21, Facts.Parting(view, carrier.First, anchor.Head), Facts.Verbs(view, carrier.First, anchor.Head), Facts.Is(carrier.First < anchor.First));
        f.Add(22, Facts.Family(anchor, none: 1), (uint)carrier.Kind, marker);
        f.Add(23, Facts.Word(view, anchor.Head), Facts.Word(view, carrier.First));
        f.Add(24, Facts.Is(carrier.IsBare), Facts.Is(carrier.IsRecalled), marker, (uint)anchor.Kind);
        f.Add(25, Facts.Is(carrier.IsBare), Facts.Is(carrier.IsRecalled), trigger);
        return f;
    }
}
