using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads the claims of one sentence: finds what may move, and decides on each field.</summary>
internal sealed class ClaimReader(Lexicon lexicon, DiscourseState discourse, PrefixDate? published, IDecider decider)
{
    /// <summary>The claims of a sentence, in order; each is noted in the discourse as soon as it is read.</summary>
    public IReadOnlyList<TransferClaim> Read(SentenceView view, SentenceParts parts, SentenceWords words)
    {
        if (Interview.IsUnanswered(view)) return [];
        var anchors = new AnchorFinder(view, parts, discourse).Find();
        if (anchors.Count == 0) return [];
        decider.Enter(view, anchors);
        discourse.LastInput = view.Input = EncoderInput.Of(view, parts, discourse.LastInput);
        var respective = Respective.Of(view, parts, anchors);
        var roles = new RoleDecision(view, parts, discourse, words, respective, decider);
        var states = new StageAndStance(view, parts, discourse, published, words, decider);
        var times = new TimeDecision(view, parts, discourse, decider);
        var carriers = new CarrierDecision(view, parts, discourse, decider);
        var places = new PlaceDecision(view, parts, discourse, decider);
        var quantities = new QuantityDecision(view, parts, discourse, decider);
        var codes = new CodeDecision(view, discourse, words, decider);
        var chains = new ChainDecision(view, parts, discourse, respective, decider);
        var telling = new TellingDecision(view, discourse, words, decider);
        var told = new List<(Anchor Anchor, TransferClaim Claim)>();
        foreach (var anchor in anchors)
        {
            if (roles.Decide(anchor) is not var (sender, receiver, transfer, parties) || !decider.IsHopeful(transfer * parties)) continue;
            if (codes.Decide(anchor, sender, receiver) is not { Count: > 0 } goods) continue;
            var likelihoods = new Likelihoods(transfer, parties, codes.Likelihood);
            if (!decider.IsHopeful(likelihoods.Product)) continue;
            var (stage, stance) = states.Decide(anchor);
            var where = places.Decide(anchor, sender, receiver);
            var sayings = chains.Decide(anchor, stance, sender, receiver);
            var claim = new TransferClaim
            {
                Consignor = [.. sender.Parties.Select(Named)],
                Consignee = [.. receiver.Parties.Select(Named)],
                Goods = goods,
                Quantity = quantities.Decide(anchor, goods, sender, receiver),
                Carriers = carriers.Decide(anchor),
                Loading = [.. where[PlaceRole.Loading]],
                Discharge = [.. where[PlaceRole.Discharge]],
                Period = PeriodDoubts.Settle(times.Decide(anchor), published, anchor, stage),
                Stage = stage,
                Stance = stance,
                Attribution = sayings[0],
                Section = view.Sentence.Section,
                Quote = Quote.From(view.Text, sender.Kind is CandidateKind.Later || receiver.Kind is CandidateKind.Later ? view.Span.Union(view.Next!.Span) : view.Span),
            };
            if (!telling.Decide(anchor, sender, receiver, claim, likelihoods)) continue;
            if (told.Find(other => IsSameDenial(other.Claim, claim)).Anchor is { } same)
            {
                if (same.Kind is not AnchorKind.Rebuttal || anchor.Kind is not AnchorKind.Goods) continue;
                told.RemoveAll(other => other.Anchor == same);
            }
            discourse.Note(claim);
            foreach (var said in sayings) told.Add((anchor, claim with { Attribution = said }));
        }
        return told.ConvertAll(item => item.Claim);
    }

    /// <summary>Whether two claims of a sentence are one denial by one source: "denied the accusations and said that it had never sent drones".</summary>
    private static bool IsSameDenial(TransferClaim a, TransferClaim b) =>
        a.Stance is Stance.Denies && b.Stance is Stance.Denies && Same(a.Consignor, b.Consignor) && Same(a.Consignee, b.Consignee) && TellingDecision.SameSource(a, b);

    private static bool Same(IReadOnlyList<Party> one, IReadOnlyList<Party> other) => one.Select(party => party.Id).SequenceEqual(other.Select(party => party.Id));

    /// <summary>A party as the claim names it: a state by its name, though a town or a ministry stands for it in the words.</summary>
    private Party Named(PartyRef party) => lexicon.StateName(party.Id) is { } name ? party.ToParty() with { Name = name } : party.ToParty();
}
