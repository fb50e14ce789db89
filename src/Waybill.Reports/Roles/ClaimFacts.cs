using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What speaks for and against an anchor telling of a transfer at all.</summary>
internal static class ClaimFacts
{
    /// <summary>How many words before and behind the anchor are looked at one by one.</summary>
    private const int Window = 5;

    /// <summary>The bag that every reading as a transfer shares.</summary>
    public static FeatureBag Of(SentenceView view, SentenceParts parts, DiscourseState discourse, Anchor anchor, IDecider decider)
    {
        const int T = 300;
        var f = decider.Bag(DecisionKind.Claim);
        var kind = (uint)anchor.Kind;
        var trigger = anchor.Trigger?.Key ?? 0;
        var code = anchor.Code is { } named ? Facts.Hash(named.ToString()) : 0;
        var family = Facts.Family(anchor);
        var own = anchor.Trigger;
        var gap = own is null ? 99 : own.Token - anchor.Head;
        f.Add(T + 1, kind);
        f.Add(T + 2, kind, trigger);
        f.Add(T + 3, kind, code);
        f.Add(T + 4, family, trigger);
        f.Add(T + 5, kind, Facts.Is(anchor.Quantity is not null), trigger);
        f.Add(T + 6, kind, (uint)view.Sentence.Section, trigger);
        f.Add(T + 7, kind, Facts.Distance(gap), trigger);
        f.Add(T + 8, SyntaxPath.Between(view, anchor.Head, own?.Token ?? -1), trigger);
        f.Add(T + 9, Facts.Trigger(anchor));
        f.Add(T + 10, Facts.Trigger(anchor), kind, family);
        f.Add(T + 11, Facts.Word(view, anchor.Head), trigger);
        f.Add(T + 12, GovernorWord(view, anchor), kind);
        f.Add(T + 13, view.Syntax is { } tree ? (uint)tree.RelationOf(anchor.Head) : 99, trigger);
        f.Add(T + 14, Facts.Count(parts.Named), kind);
        f.Add(T + 15, Facts.Count(parts.Acts.Count), kind);
        foreach (var act in parts.Acts) f.Add(T + 16, (uint)act.Frame, kind, Facts.Is(act.Covers(anchor.Head)));
        f.Add(T + 17, Facts.Is(Interview.IsQuestion(view)), kind);
        f.Add(T + 18, Around(view, anchor), kind);
        f.Add(T + 19, Facts.Verbs(view, anchor.Head, own?.Token ?? anchor.Head), kind);
        f.Add(T + 20, Facts.Parting(view, anchor.Head, own?.Token ?? anchor.Head), kind);
        f.Add(T + 21, Facts.Neighbour(view, anchor.First - 1), kind);
        f.Add(T + 22, Facts.Neighbour(view, anchor.End), kind);
        f.Add(T + 31, Facts.Neighbour(view, anchor.First - 1), Facts.Neighbour(view, anchor.First - 2));
        f.Add(T + 32, Facts.Neighbour(view, anchor.End), Facts.Neighbour(view, anchor.End + 1));
        Facts.Around(f, T + 33, view, anchor.First, anchor.End, Window, kind);
        f.Add(T + 23, Facts.Is(parts.Carriers.Count > 0), Facts.Is(parts.Places.Count > 0), kind);
        f.Add(T + 24, own is null ? 0 : (uint)own.Entry.Form, kind, Facts.Is(own?.Group.Negated ?? false));
        f.Add(T + 25, Facts.Is(view.Sentence.Paragraph == 1), kind);
        if (anchor.Second is { } second) f.Add(T + 26, second.Key, trigger);
        // What a resolution forbids is no transfer.
        foreach (var (match, entry) in view.All<TriggerEntry>())
            if (entry.Frame == FrameKind.Measure) f.Add(T + 28, kind, Facts.Is(match.First < anchor.Head), Facts.Is(view.Syntax is { } above && above.IsBelow(anchor.Head, match.First, 5)));
        // What goods cost is no transfer of money beside them.
        if (anchor.Code is { Family: "money" })
        {
            var before = view.PrepositionBefore(anchor.First) is { } preposition ? (uint)preposition.Kind + 1 : 0;
            var priced = Facts.Is(parts.Cargo.Exists(cargo => cargo.Code.Family != "money"));
            f.Add(T + 29, before, priced, trigger);
            f.Add(T + 30, before, priced, Facts.Is(anchor.Trigger is { } sale && sale.Token < anchor.First && parts.Cargo.Exists(cargo => cargo.Code.Family != "money" && cargo.First > sale.Token && cargo.First < anchor.First)));
        }
        if (view.Syntax is { } under)
            for (var i = 0; i < view.Length; i++)
                if (under.HeadOf(i) == anchor.Head) f.Add(T + 34, Facts.Word(view, i), (uint)under.RelationOf(i));
        if (view.Syntax is { } roots) f.Add(T + 27, RootWord(view, roots), kind);
        Facts.Under(f, T + 35, view, kind);
        Roles(f, view, parts, anchor, trigger, kind);
        Before(f, view, parts, discourse, anchor, kind);
        f.Query = EncoderQuery.Of(anchor, EncoderQuery.Claim);
        return f;
    }

    /// <summary>Which roles the sentence fills around the trigger.</summary>
    private static void Roles(FeatureBag f, SentenceView view, SentenceParts parts, Anchor anchor, uint trigger, uint kind)
    {
        const int T = 340;
        var found = 0u;
        var sure = 0u;
        if (anchor.Trigger is { } own)
            foreach (var party in parts.Parties)
            {
                var (role, bySyntax) = Grammar.Of(view, parts, anchor, own, party);
                found |= 1u << (int)role;
                if (bySyntax) sure |= 1u << (int)role;
                f.Add(T + 1, (uint)role, (uint)own.Entry.Frame, Facts.Is(bySyntax));
            }
        const uint Ends = (1u << (int)GrammarRole.Doer) | (1u << (int)GrammarRole.Goal) | (1u << (int)GrammarRole.Origin) | (1u << (int)GrammarRole.Benefit) | (1u << (int)GrammarRole.GoodsOwner);
        f.Add(T + 2, found & Ends, kind);
        f.Add(T + 3, found & Ends, trigger);
        f.Add(T + 4, sure & Ends, trigger);
        f.Add(T + 5, found & Ends, (uint)(anchor.Trigger?.Entry.Frame ?? 0) + 1, Facts.Is(anchor.Quantity is not null));
    }

    /// <summary>What the document told before.</summary>
    private static void Before(FeatureBag f, SentenceView view, SentenceParts parts, DiscourseState discourse, Anchor anchor, uint kind)
    {
        const int T = 360;
        f.Add(T + 1, Facts.Is(discourse.Last is not null), kind);
        f.Add(T + 2, Facts.Count(discourse.Claims.Count), Facts.Count(discourse.Sentence), kind);
        var inTitle = parts.Parties.Count(party => party.Entry is { } entry && discourse.Title.Names(entry.Id));
        var dense = Facts.Count((int)(4.0 * discourse.Claims.Count / (discourse.Sentence + 1)));
        f.Add(T + 17, kind, dense, discourse.Apart(discourse.LastClaimParagraph), Facts.Is(anchor.Trigger is not null));
        if (view.Next is { } next)
            foreach (var (_, entry) in next.All<TriggerEntry>()) f.Add(T + 18, kind, (uint)entry.Frame, Facts.Is(next.BeginsLine), Facts.Is(anchor.Trigger is not null));
        f.Add(T + 9, kind, anchor.Code is { } some ? discourse.Title.Names(some.Family) : 3, Facts.Count(inTitle));
        f.Add(T + 10, Facts.Count(inTitle), anchor.Trigger?.Key ?? 0);
        if (discourse.Last is not { } last) return;
        var told = anchor.Code is { } code && discourse.Claims.Exists(claim => claim.Goods.Any(goods => goods.Code == code));
        var here = last.Quote.Span.Overlaps(view.Span);
        f.Add(T + 3, Facts.Is(told), kind, Facts.Is(anchor.Quantity is not null));
        f.Add(T + 4, Facts.Is(here), kind, Facts.Is(anchor.Trigger is not null));
        f.Add(T + 5, Facts.Is(told), Facts.Is(here), kind, Facts.Count(parts.Named));
        var acted = parts.Parties.Count(party => party.Entry is { } entry && discourse.Of(entry.Id) is { History: > 0 });
        f.Add(T + 6, Facts.Count(acted), kind, Facts.Is(told));
        f.Add(T + 7, Facts.Count(acted), kind, Facts.Is(parts.Acts.Exists(act => act.Frame is FrameKind.Deny or FrameKind.Doubt)));
        f.Add(T + 8, Facts.Is(view.DoubtedAt >= 0), kind, Facts.Is(here));
        Speaker(f, parts, discourse, last, anchor, kind);
        f.Add(T + 16, kind, discourse.Apart(discourse.LastClaimParagraph), Facts.Is(view.BeginsLine), Facts.Is(told));
        var unit = anchor.Quantity is not { } quantity ? 3u : discourse.Claims.Exists(claim => claim.Quantity?.Unit == quantity.Unit) ? 2u : Facts.Is(discourse.Claims.Exists(claim => claim.Quantity is not null));
        f.Add(T + 14, kind, unit, Facts.Is(parts.Acts.Count > 0), Facts.Is(anchor.Trigger is not null));
        f.Add(T + 15, kind, unit, GovernorWord(view, anchor));
    }

    /// <summary>Who speaks: whether the last claim has them as sender or receiver.</summary>
    private static void Speaker(FeatureBag f, SentenceParts parts, DiscourseState discourse, TransferClaim last, Anchor anchor, uint kind)
    {
        const int T = 380;
        var gap = (uint)Math.Min(discourse.Sentence - discourse.LastClaimIn, 3);
        f.Add(T + 4, kind, gap, Facts.Is(anchor.Trigger is not null));
        foreach (var act in parts.Acts)
        {
            var who = act.Source?.For is not { } state ? 0u : last.Consignor.Any(party => party.Id == state) ? 1u : last.Consignee.Any(party => party.Id == state) ? 2u : discourse.Of(state) is { History: > 0 } ? 3u : 4u;
            f.Add(T + 2, kind, who, gap, Facts.Is(act.Frame is FrameKind.Deny or FrameKind.Doubt));
            if (anchor.Kind is AnchorKind.Rebuttal && act.At == anchor.Head) f.Add(T + 3, who, gap, (uint)act.Frame);
        }
    }

    private static uint GovernorWord(SentenceView view, Anchor anchor) =>
        view.Syntax is { } syntax ? Facts.Word(view, syntax.HeadOf(anchor.Head)) : 0;

    private static uint RootWord(SentenceView view, SentenceSyntax syntax)
    {
        for (var i = 0; i < view.Length; i++)
            if (syntax.RelationOf(i) == Syntax.Relation.Root) return Facts.Word(view, i);
        return 0;
    }

    /// <summary>Words of make, stance and negation around the goods.</summary>
    private static uint Around(SentenceView view, Anchor anchor)
    {
        var found = 0u;
        for (var i = Math.Max(0, anchor.First - 4); i < Math.Min(view.Length, anchor.End + 4); i++)
        {
            if (view.HasCue(i, CueKind.Made)) found |= 1;
            if (view.HasCue(i, CueKind.Negation)) found |= 2;
            if (view.HasCue(i, CueKind.Stance)) found |= 4;
        }
        return found;
    }
}
