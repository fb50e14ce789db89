using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether two codes of goods may name the same goods.</summary>
internal static class GoodsKinship
{
    private static readonly FrozenSet<(string Umbrella, string Family)> Umbrellas =
        KnowledgeTable.Rows("goods-umbrellas").Select(row => (row[0], row[1])).ToFrozenSet();

    private static readonly FrozenSet<string> Words = Umbrellas.Select(pair => pair.Umbrella).ToFrozenSet();

    /// <summary>Whether the code is a word for many kinds of goods: it singles out none.</summary>
    public static bool IsUmbrella(GoodsCode code) => Words.Contains(code.ToString());

    /// <summary>How near two codes are: 4 equal, 3 one is a prefix of the other, 2 the same word for many kinds, 1 such a word covers the other, 0 not kin.</summary>
    public static int Degree(GoodsCode a, GoodsCode b)
    {
        if (a == b) return IsUmbrella(a) ? 2 : 4;
        if (a.IsKin(b)) return 3;
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
