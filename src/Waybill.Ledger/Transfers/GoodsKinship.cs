using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether two codes of goods may name the same goods. Every pair is worked out once.</summary>
internal static class GoodsKinship
{
    private static readonly FrozenSet<(string Umbrella, string Family)> Umbrellas =
        KnowledgeTable.Rows(typeof(GoodsKinship), "goods-umbrellas").Select(row => (row[0], row[1])).ToFrozenSet();

    private static readonly FrozenSet<string> Words = Umbrellas.Select(pair => pair.Umbrella).ToFrozenSet();

    private static readonly GoodsCode[] Codes = GoodsCode.Known.Select(code => GoodsCode.Parse(code)).ToArray();

    private static readonly FrozenDictionary<GoodsCode, int> Places = Codes.Select((code, i) => (code, i)).ToFrozenDictionary(pair => pair.code, pair => pair.i);

    private static readonly int[][] Degrees = Table(DegreeOf);

    private static readonly bool[][] Covered = Table((a, b) => DegreeOf(a, b) > 0 || UmbrellasOf(a).Intersect(UmbrellasOf(b)).Any());

    /// <summary>Whether the code is a word for many kinds of goods: it singles out none.</summary>
    public static bool IsUmbrella(GoodsCode code) => Words.Contains(code.ToString());

    /// <summary>Place of a code in the table of kinship.</summary>
    public static int PlaceOf(GoodsCode code) => Places[code];

    /// <summary>How near two codes are: 4 equal, 3 one is a prefix of the other, 2 the same word for many kinds, 1 such a word covers the other, 0 not kin.</summary>
    public static int Degree(GoodsCode a, GoodsCode b) => Degrees[Places[a]][Places[b]];

    /// <summary>Degree of the nearest pair of two lists of places.</summary>
    public static int Degree(int[] a, int[] b)
    {
        var best = 0;
        foreach (var one in a)
            foreach (var other in b)
                best = Math.Max(best, Degrees[one][other]);
        return best;
    }

    /// <summary>Whether a word for many kinds covers goods of both lists: parts of a mixed cargo.</summary>
    public static bool ShareUmbrella(int[] a, int[] b) => a.Any(one => b.Any(other => Covered[one][other]));

    private static int DegreeOf(GoodsCode a, GoodsCode b)
    {
        if (a == b) return IsUmbrella(a) ? 2 : 4;
        if (a.IsKin(b)) return 3;
        return Umbrellas.Contains((a.ToString(), b.Family)) || Umbrellas.Contains((b.ToString(), a.Family)) ? 1 : 0;
    }

    private static IEnumerable<string> UmbrellasOf(GoodsCode code) =>
        Umbrellas.Where(pair => pair.Family == code.Family).Select(pair => pair.Umbrella).Append(code.ToString());

    private static T[][] Table<T>(Func<GoodsCode, GoodsCode, T> of) => Array.ConvertAll(Codes, a => Array.ConvertAll(Codes, b => of(a, b)));
}
