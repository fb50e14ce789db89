namespace Waybill.Reports;

/// <summary>Decides which carriers of the sentence carry the goods.</summary>
internal sealed class CarrierDecision(SentenceView view, SentenceParts parts, IDecider decider)
{
    /// <summary>The carriers of an anchor.</summary>
    public List<CarrierMention> Decide(Anchor anchor)
    {
        var found = new List<CarrierMention>();
        foreach (var carrier in parts.Carriers)
        {
            // A word that is goods of the anchor does not carry them too.
            if (anchor.Cargo.Exists(cargo => cargo.First < carrier.End && carrier.First < cargo.End)) continue;
            var options = new List<Option> { new SlotOption<CarrierMention>([], null), new SlotOption<CarrierMention>([Of(anchor, carrier)], carrier) };
            if (options[decider.Choose(DecisionKind.Carrier, anchor, options)] is SlotOption<CarrierMention> { Value: { } chosen }) found.Add(chosen);
        }
        return found;
    }

    private FeatureBag Of(Anchor anchor, CarrierMention carrier)
    {
        var f = decider.Bag(DecisionKind.Carrier);
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
        f.Add(22, anchor.Code is { } code ? Facts.Hash(code.Family) : 1, (uint)carrier.Kind, marker);
        f.Add(23, Facts.Word(view, anchor.Head), Facts.Word(view, carrier.First));
        return f;
    }
}
