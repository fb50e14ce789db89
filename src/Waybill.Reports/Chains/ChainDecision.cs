using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Decides who says so through whom.</summary>
internal sealed class ChainDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, Respective? respective, IDecider decider)
{
    /// <summary>How many acts of saying and words of hearsay a sentence has at least where a chain may have four links.</summary>
    private const int FourLinks = 3;

    private List<SourceCandidate>? _sources;

    /// <summary>The chain behind an anchor, the origin first; where several say the same side by side ("Washington and Seoul say"), the chain of each. One empty chain where nobody is named.</summary>
    public IReadOnlyList<IReadOnlyList<AttributionLink>> Decide(Anchor anchor, Stance stance, RoleCandidate sender, RoleCandidate receiver)
    {
        var sources = _sources ??= SourceCandidates.Find(view, parts, discourse);
        if (respective?.Others(anchor).ToList() is { Count: > 0 } others) sources = sources.FindAll(source => !others.Exists(other => other.First < source.End && source.First < other.End));
        if (sources.Count == 0) return [[]];
        var facts = new ChainFacts(view, parts, discourse, anchor, stance, sender, receiver, decider);
        var count = sources.Count;
        var bags = sources.ConvertAll(facts.Of);
        var follow = new FeatureBag?[count, count];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++)
                if (a != b && (sources[a].IsSaid || sources[b].IsSaid)) follow[a, b] = facts.Follow(sources[a], sources[b]);
        var (one, two, three) = (facts.Length(1), facts.Length(2), facts.Length(3));
        var four = view.Cues(CueKind.Hearsay).Length + parts.Acts.Count >= FourLinks ? facts.Length(4) : null;
        var options = new List<Option> { new ChainOption([facts.None()], []) };
        for (var a = 0; a < count; a++)
        {
            options.Add(new ChainOption([bags[a].Alone, one], [sources[a]]));
            for (var b = 0; b < count; b++)
            {
                if (follow[a, b] is not { } second) continue;
                options.Add(new ChainOption([bags[a].Origin, bags[b].Later, second, two], [sources[a], sources[b]]));
                if (!sources[a].IsSaid || !sources[b].IsSaid) continue;
                for (var c = 0; c < count; c++)
                {
                    if (c == a || !sources[c].IsSaid || follow[b, c] is not { } third) continue;
                    options.Add(new ChainOption([bags[a].Origin, bags[b].Later, bags[c].Later, second, third, three], [sources[a], sources[b], sources[c]]));
                    if (four is null) continue;
                    for (var d = 0; d < count; d++)
                        if (d != a && d != b && sources[d].IsSaid && follow[c, d] is { } fourth)
                            options.Add(new ChainOption([bags[a].Origin, bags[b].Later, bags[c].Later, bags[d].Later, second, third, fourth, four], [sources[a], sources[b], sources[c], sources[d]]));
                }
            }
        }
        var chosen = ((ChainOption)options[decider.Choose(DecisionKind.Chain, anchor, options)]).Links;
        if (chosen.Count == 0) return [[]];
        var later = chosen.Skip(1).ToList();
        return [.. SourceCandidates.Beside(view, sources, chosen[0]).Except(later).Select(source => (IReadOnlyList<AttributionLink>)[source.Link, .. later.Select(link => link.Link)])];
    }
}
