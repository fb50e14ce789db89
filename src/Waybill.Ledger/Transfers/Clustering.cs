namespace Waybill.Ledger;

/// <summary>
/// Forms clusters, those claims that tell most first. Each later claim goes to the cluster that it matches best among those
/// that admit it, or starts one. The order is the claims' own, so that the order of files changes nothing.
/// </summary>
internal static class Clustering
{
    public static IReadOnlyList<Cluster> Of(IEnumerable<ClaimFacts> claims, GroupingOptions options)
    {
        var all = new List<Cluster>();
        foreach (var bucket in claims.GroupBy(claim => claim.Direction).OrderBy(bucket => bucket.Key.From, StringComparer.Ordinal).ThenBy(bucket => bucket.Key.To, StringComparer.Ordinal))
        {
            var clusters = new List<Cluster>();
            foreach (var claim in bucket.Order(Comparer<ClaimFacts>.Create(ClaimFacts.ByDetail)))
                if (Best(clusters, claim)?.TryTake(claim) is not true) clusters.Add(new Cluster(claim, options));
            all.AddRange(clusters);
        }
        return all;
    }

    /// <summary>The cluster that admits the claim and matches it best; of equals the one told about nearest in time, then the first.</summary>
    public static Cluster? Best(IReadOnlyList<Cluster> clusters, ClaimFacts claim)
    {
        Cluster? best = null;
        var (bestMatch, bestDistance) = (-1, long.MaxValue);
        foreach (var cluster in clusters)
        {
            if (!cluster.Admits(claim)) continue;
            var match = cluster.Match(claim);
            var distance = Math.Abs((long)cluster.Leader.PublishedOn - claim.PublishedOn);
            if (match < bestMatch || (match == bestMatch && distance >= bestDistance)) continue;
            (best, bestMatch, bestDistance) = (cluster, match, distance);
        }
        return best;
    }
}
