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
        var byDirection = drafts.ToLookup(draft => draft.Cluster.Leader.Direction);
        var left = new List<ClaimFacts>();
        foreach (var claim in claims.Order(Comparer<ClaimFacts>.Create(ClaimFacts.ByAge)))
        {
            var near = byDirection[claim.Direction].ToList();
            var best = Clustering.Best(near.ConvertAll(draft => draft.Cluster), claim);
            if (best is null) left.Add(claim);
            else near.Find(draft => draft.Cluster == best)!.Possible.Add(claim);
        }
        return Clustering.Of(left, options).Select(cluster => new TransferDraft(cluster)).ToList();
    }

    private static List<TransferDraft> AttachAgainst(IEnumerable<ClaimFacts> claims, List<TransferDraft> drafts, GroupingOptions options)
    {
        var left = new List<ClaimFacts>();
        foreach (var claim in claims.Order(Comparer<ClaimFacts>.Create(ClaimFacts.ByAge)))
        {
            var about = drafts.FindAll(draft => draft.IsDeniedBy(claim, options));
            if (about.Count == 0) left.Add(claim);
            foreach (var draft in about) draft.Against.Add(claim);
        }
        return Clustering.Of(left, options).Select(cluster => new TransferDraft(cluster)).ToList();
    }
}
