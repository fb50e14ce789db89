using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Decides whether an anchor tells of a transfer, and who sends to whom.</summary>
internal sealed class RoleDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, SentenceWords words, Respective? respective, IDecider decider)
{
    /// <summary>How many candidates are weighed for an anchor.</summary>
    private const int Most = 26;

    /// <summary>Pairs whose parts weigh this much less than the best are not weighed together: e to this power is their odds.</summary>
    private const double Margin = 6;

    private List<RoleCandidate>? _candidates;

    /// <summary>The candidates that stand nearest to the anchor, and those from before.</summary>
    private List<RoleCandidate> Near(Anchor anchor)
    {
        _candidates ??= new RoleCandidates(view, parts, discourse).Find();
        var candidates = respective?.Others(anchor).ToList() is { Count: > 0 } others ? _candidates.FindAll(candidate => !others.Exists(other => candidate.Parties.Any(party => party.Id == other.Entry!.Id))) : _candidates;
        if (candidates.Exists(candidate => OnlyShows(anchor, candidate))) candidates = candidates.FindAll(candidate => !OnlyShows(anchor, candidate));
        if (candidates.Count <= Most) return candidates;
        int Distance(RoleCandidate candidate) => candidate.Mention is { } mention ? Math.Min(Math.Abs(mention.First - anchor.Head), Math.Abs(mention.First - (anchor.Trigger?.Token ?? anchor.Head))) : 0;
        return [.. candidates.Select((candidate, i) => (candidate, i)).OrderBy(item => Distance(item.candidate)).ThenBy(item => item.i).Take(Most).OrderBy(item => item.i).Select(item => item.candidate)];
    }

    /// <summary>Whether somebody only hands over pictures or papers on which the goods are seen: "Britain gave the panel images of ships loading containers".</summary>
    private bool OnlyShows(Anchor anchor, RoleCandidate candidate)
    {
        if (candidate.Mention is not { Tie: { Relation: Relation.Nsubj, Head: var verb } } mention || verb < mention.End || anchor.Trigger is not { } trigger || trigger.Token <= verb) return false;
        return view.Matches.Exists(match => match.First == verb && match.Entry is TriggerEntry { Frame: FrameKind.Send })
            && parts.Sources.Exists(source => source.Kind is SourceKind.Imagery or SourceKind.Document && source.First > verb && source.End <= Math.Min(anchor.First, trigger.Token) && !parts.Cargo.Exists(cargo => cargo.First > verb && cargo.End <= source.First));
    }

    /// <summary>The chosen reading; null for no transfer.</summary>
    public (RoleCandidate Sender, RoleCandidate Receiver, double Transfer, double Parties)? Decide(Anchor anchor)
    {
        List<Option> answers = [new ClaimOption([], false), new ClaimOption([ClaimFacts.Of(view, parts, discourse, anchor, decider), words.For(DecisionKind.Claim, 0)], true)];
        if (decider.Choose(DecisionKind.Claim, anchor, answers) == 0) return null;
        var transfer = decider.Likelihood;
        var facts = new RoleFacts(view, parts, discourse, anchor, decider);
        var near = Near(anchor);
        var (senders, receivers) = (new List<FeatureBag[]>(near.Count), new List<FeatureBag[]>(near.Count));
        foreach (var candidate in near)
        {
            var own = facts.Of(candidate);
            var known = candidate.Kind == CandidateKind.None ? null : facts.Known(candidate);
            senders.Add([own[0], facts.Of(candidate, sends: true), known?[0] ?? words.For(DecisionKind.Roles, 0)]);
            receivers.Add([own[1], facts.Of(candidate, sends: false), known?[1] ?? words.For(DecisionKind.Roles, 1)]);
        }
        var options = new List<Option>();
        foreach (var (s, r) in Pairs(near, senders.ConvertAll(decider.Weigh), receivers.ConvertAll(decider.Weigh)))
            options.Add(new RoleOption([.. senders[s], .. receivers[r], facts.Joint(near[s], near[r]), facts.Known(near[s], near[r])], near[s], near[r]));
        var chosen = (RoleOption)options[decider.Choose(DecisionKind.Roles, anchor, options)];
        return (chosen.Sender, chosen.Receiver, transfer, decider.Likelihood);
    }

    /// <summary>Sender and receiver by their places among the candidates: pairs of different parties that are plausible by what each alone weighs.</summary>
    private static IEnumerable<(int Sender, int Receiver)> Pairs(List<RoleCandidate> near, List<double> senders, List<double> receivers)
    {
        var most = double.NegativeInfinity;
        for (var s = 0; s < near.Count; s++)
            for (var r = 0; r < near.Count; r++)
                if (senders[s] + receivers[r] > most && !near[s].Shares(near[r])) most = senders[s] + receivers[r];
        for (var s = 0; s < near.Count; s++)
            for (var r = 0; r < near.Count; r++)
                if (senders[s] + receivers[r] >= most - Margin && !near[s].Shares(near[r])) yield return (s, r);
    }
}
