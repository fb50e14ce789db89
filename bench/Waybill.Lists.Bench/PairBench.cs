using F23.StringSimilarity;
using FuzzySharp;

namespace Waybill.Lists.Bench;

/// <summary>Two names scored: how long it takes, and how well it tells pairs that are one from pairs that are two.</summary>
internal static class PairBench
{
    private const int Rounds = 100;

    public static int Run(string table)
    {
        var pairs = Read(table);
        Console.WriteLine($"{pairs.Count} pairs, {pairs.Count(pair => pair.Match)} of them one");
        var matcher = new NameMatcher(new NameMatchOptions());
        var analysed = pairs.ConvertAll(pair => (Left: NameAnalysis.Analyse(pair.Left, pair.Kind), Right: NameAnalysis.Analyse(pair.Right, pair.Kind), pair.Kind));
        var jaro = new JaroWinkler();
        Measure("Waybill, names cut into words before, as in its index", pairs, i => matcher.Score(analysed[i].Left, analysed[i].Right, analysed[i].Kind));
        Measure("Waybill, from two strings", pairs, i => matcher.Score(NameAnalysis.Analyse(pairs[i].Left, pairs[i].Kind), NameAnalysis.Analyse(pairs[i].Right, pairs[i].Kind), pairs[i].Kind));
        Measure("FuzzySharp, token set ratio", pairs, i => Fuzz.TokenSetRatio(pairs[i].Left.ToUpperInvariant(), pairs[i].Right.ToUpperInvariant()) / 100.0);
        Measure("FuzzySharp, token sort ratio", pairs, i => Fuzz.TokenSortRatio(pairs[i].Left.ToUpperInvariant(), pairs[i].Right.ToUpperInvariant()) / 100.0);
        Measure("F23.StringSimilarity, Jaro-Winkler", pairs, i => jaro.Similarity(pairs[i].Left.ToUpperInvariant(), pairs[i].Right.ToUpperInvariant()));
        return 0;
    }

    private static void Measure(string what, List<(string Left, string Right, SubjectKind Kind, bool Match)> pairs, Func<int, double> score)
    {
        var scores = new double[pairs.Count];
        for (var i = 0; i < pairs.Count; i++) scores[i] = score(i);
        var clock = Clock.Start();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < pairs.Count; i++) score(i);
        var each = clock.Processor * 1e6 / (Rounds * pairs.Count);
        Console.WriteLine($"{what}: {each:0.0} µs of processor time a pair; precision {PrecisionAt(pairs, scores, 0.82):0.000} at recall 0.82, {PrecisionAt(pairs, scores, 0.62):0.000} at 0.62");
    }

    /// <summary>The best precision of a threshold that reaches the recall; pairs of one score come together.</summary>
    private static double PrecisionAt(List<(string Left, string Right, SubjectKind Kind, bool Match)> pairs, double[] scores, double recall)
    {
        var order = Enumerable.Range(0, pairs.Count).OrderByDescending(i => scores[i]).ToList();
        var (right, best, all) = (0, 0.0, pairs.Count(pair => pair.Match));
        for (var n = 0; n < order.Count; n++)
        {
            if (pairs[order[n]].Match) right++;
            if (n + 1 < order.Count && scores[order[n + 1]] >= scores[order[n]]) continue;
            if (right / (double)all >= recall) best = Math.Max(best, right / (n + 1.0));
        }
        return best;
    }

    private static List<(string Left, string Right, SubjectKind Kind, bool Match)> Read(string table)
    {
        CsvHeader? header = null;
        var pairs = new List<(string, string, SubjectKind, bool)>();
        foreach (var row in CsvRows.Read(File.ReadAllText(table), ',', 10_000))
        {
            if (header is null) header = new CsvHeader(row);
            else pairs.Add((header.Get(row, "name1"), header.Get(row, "name2"), header.Get(row, "schema") switch
            {
                "Person" => SubjectKind.Person,
                "Vessel" => SubjectKind.Vessel,
                _ => SubjectKind.Organisation,
            }, header.Get(row, "is_match") == "true"));
        }
        return pairs;
    }
}
