using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether two codes of goods may name the same goods.</summary>
internal static class GoodsKinship
{
    private static readonly FrozenSet<(string Umbrella, string Family)> Umbrellas =
        KnowledgeTable.Rows("goods-umbrellas").Select(row => (row[0], row[1])).ToFrozenSet();

    /// <summary>How near two codes are: 3 equal, 2 one is a prefix of the other, 1 one is an umbrella word for the other, 0 not kin.</summary>
    public static int Degree(GoodsCode a, GoodsCode b)
    {
        if (a == b) return 3;
        if (a.IsKin(b)) return 2;
        return Umbrellas.Contains((a.ToString(), b.Family)) || Umbrellas.Contains((b.ToString(), a.Family)) ? 1 : 0;
    }

    /// <summary>Degree of the nearest pair of two lists.</summary>
    public static int Degree(GoodsCode[] a, GoodsCode[] b)
    {
        var best = 0;
        foreach (var one in a)
            foreach (var other in b)
                best = Math.Max(best, Degree(one, other));
        return best;
    }

    /// <summary>Whether an umbrella word covers both lists: parts of a mixed cargo.</summary>
    public static bool ShareUmbrella(GoodsCode[] a, GoodsCode[] b) =>
        Degree(a, b) > 0 || a.Any(one => b.Any(other => UmbrellasOf(one).Intersect(UmbrellasOf(other)).Any()));

    private static IEnumerable<string> UmbrellasOf(GoodsCode code) =>
        Umbrellas.Where(pair => pair.Family == code.Family).Select(pair => pair.Umbrella).Append(code.ToString());
}
