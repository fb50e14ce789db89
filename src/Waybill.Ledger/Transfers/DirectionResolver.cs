using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>
/// Fills a side that a claim does not tell from another claim of the same document, for grouping only: the claim's own
/// fields stay as they are. It does so only when the document leaves one answer.
/// </summary>
internal static class DirectionResolver
{
    public static IReadOnlyList<Direction> Resolve(IReadOnlyList<ClaimRecord> claims)
    {
        var directions = claims.Select(claim => Direction.Of(claim.Claim)).ToArray();
        var resolved = (Direction[])directions.Clone();
        foreach (var document in Enumerable.Range(0, claims.Count).GroupBy(i => (claims[i].Capture, claims[i].Document)))
        {
            var whole = document.Where(i => directions[i].IsWhole).ToList();
            if (whole.Count == 0) continue;
            foreach (var i in document.Where(i => !directions[i].IsWhole))
            {
                var answers = whole.Where(j => MayTell(claims[i].Claim, directions[i], claims[j].Claim, directions[j])).Select(j => directions[j]).Distinct().ToList();
                if (answers.Count == 1) resolved[i] = answers[0];
            }
        }
        return resolved;
    }

    /// <summary>With neither side told, only a seizure is taken to be the seizure that the document speaks of elsewhere.</summary>
    private static bool MayTell(TransferClaim open, Direction direction, TransferClaim whole, Direction answer) =>
        direction.Fits(answer)
        && (!direction.IsUntold || (open.Stage == Stage.Intercepted && whole.Stage == Stage.Intercepted))
        && (open.Period is not { Doubt: null } || whole.Period is not { Doubt: null } || open.Period.Days.Overlaps(whole.Period.Days))
        && open.Goods.Any(a => whole.Goods.Any(b => GoodsKinship.Degree(a.Code, b.Code) > 0));
}
