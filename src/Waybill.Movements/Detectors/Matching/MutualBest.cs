namespace Waybill.Movements;

/// <summary>Pairs two kinds of things by score: who is best for each other goes first, then the best of those that are left, down to a threshold.</summary>
internal static class MutualBest
{
    /// <summary>Indexes into the candidates that become pairs, the best first. On a tie that which stands first wins.</summary>
    public static List<int> Pair<TLeft, TRight>(IReadOnlyList<(TLeft Left, TRight Right, double Score)> candidates, double minScore) where TLeft : notnull where TRight : notnull
    {
        var (lefts, rights) = (new HashSet<TLeft>(), new HashSet<TRight>());
        var pairs = new List<int>();
        foreach (var i in Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Score >= minScore).OrderByDescending(i => candidates[i].Score).ThenBy(i => i))
        {
            var (left, right, _) = candidates[i];
            if (lefts.Contains(left) || rights.Contains(right)) continue;
            lefts.Add(left);
            rights.Add(right);
            pairs.Add(i);
        }
        return pairs;
    }
}
