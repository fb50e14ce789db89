using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Groups claims into transfers. Pure: the same claims in any order give the same transfers.</summary>
internal static class TransferGrouping
{
    public static IReadOnlyList<Transfer> Group(IReadOnlyList<ClaimRecord> claims, GroupingOptions options)
    {
        var origins = OriginBook.Of(claims);
        var directions = DirectionResolver.Resolve(claims);
        var facts = claims.Select((claim, i) => new ClaimFacts(claim, directions[i], origins.KeyOf(claim), options)).ToList();

        // What is stated forms the transfers; what could be joins them or forms its own; what is denied stands beside.
        var drafts = Clustering.Of(facts.Where(IsStated), options).Select(cluster => new TransferDraft(cluster)).ToList();
        drafts.AddRange(AttachPossible(facts.Where(fact => fact.Claim.Stance == Stance.Possible), drafts, options));
        drafts.AddRange(AttachAgainst(facts.Where(IsAgainst), drafts, options));

        var ids = TransferIds.For(drafts.Select(draft => OldestOf(draft).Id));
        return drafts.Select(draft => TransferBuilder.Build(ids[OldestOf(draft).Id], draft, origins))
            .OrderByDescending(transfer => transfer.Origins.Named.Count)
            .ThenByDescending(transfer => transfer.Supporting.Count)
            .ThenByDescending(transfer => transfer.Possible.Count)
            .ThenBy(transfer => transfer.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static bool IsStated(ClaimFacts fact) => fact.Claim.Stance is Stance.Asserts or Stance.Alleges;

    private static bool IsAgainst(ClaimFacts fact) => fact.Claim.Stance is Stance.Denies or Stance.NoEvidence;

    private static ClaimRecord OldestOf(TransferDraft draft) => draft.Cluster.Members.Min(Comparer<ClaimFacts>.Create(ClaimFacts.ByAge))!.Record;

    private static List<TransferDraft> AttachPossible(IEnumerable<ClaimFacts> claims, List<TransferDraft> drafts, GroupingOptions options)
    {
        var byDirection = drafts.GroupBy(draft => draft.Cluster.Leader.Direction)
            .ToDictionary(group => group.Key, group => (Clusters: group.Select(draft => draft.Cluster).ToList(), Drafts: group.ToDictionary(draft => draft.Cluster)));
        var left = new List<ClaimFacts>();
        foreach (var claim in claims.Order(Comparer<ClaimFacts>.Create(ClaimFacts.ByAge)))
        {
            if (byDirection.TryGetValue(claim.Direction, out var near) && Clustering.Best(near.Clusters, claim) is { } best) near.Drafts[best].Possible.Add(claim);
            else left.Add(claim);
        }
        return Clustering.Of(left, options).Select(cluster => new TransferDraft(cluster)).ToList();
    }

    private static List<TransferDraft> AttachAgainst(IEnumerable<ClaimFacts> claims, List<TransferDraft> drafts, GroupingOptions options)
    {
        var left = new List<ClaimFacts>();
        var byDirection = drafts.GroupBy(draft => draft.Cluster.Leader.Direction).ToList();
        foreach (var claim in claims.Order(Comparer<ClaimFacts>.Create(ClaimFacts.ByAge)))
        {
            var about = byDirection.Where(group => claim.Direction.IsAbout(group.Key)).SelectMany(group => group).Where(draft => draft.IsDeniedBy(claim, options)).ToList();
            if (about.Count == 0) left.Add(claim);
            foreach (var draft in about) draft.Against.Add(claim);
        }
        return Clustering.Of(left, options).Select(cluster => new TransferDraft(cluster)).ToList();
    }
}
