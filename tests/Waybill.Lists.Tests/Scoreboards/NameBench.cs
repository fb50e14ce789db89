using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Lists.Tests.Scoreboards;

/// <summary>The labelled pairs of name_bench, scored. A tenth, told by a hash of schema and names, is held back: nothing was set on it.</summary>
internal sealed class NameBench
{
    private readonly List<(float Score, bool Match, bool Held, string Key)> _pairs = [];

    public NameBench(string table)
    {
        var matcher = new NameMatcher(new NameMatchOptions());
        CsvHeader? header = null;
        foreach (var row in CsvRows.Read(table, ',', 10_000))
        {
            if (header is null)
            {
                header = new CsvHeader(row);
                continue;
            }
            var (schema, left, right) = (header.Get(row, "schema"), header.Get(row, "name1"), header.Get(row, "name2"));
            var key = $"{schema}\t{left}\t{right}";
            var kind = schema switch { "Person" => SubjectKind.Person, "Vessel" => SubjectKind.Vessel, _ => SubjectKind.Organisation };
            var score = matcher.Score(NameAnalysis.Analyse(left, kind), NameAnalysis.Analyse(right, kind), kind);
            _pairs.Add((score, header.Get(row, "is_match") == "true", IsHeld(key), key));
        }
    }

    public int Count => _pairs.Count;

    /// <summary>The best precision at a recall or more.</summary>
    public double PrecisionAt(double recall, bool? held = null, IReadOnlySet<string>? turned = null) =>
        Points(held, turned).Where(point => point.Recall >= recall).Max(point => point.Precision);

    /// <summary>Precision and recall of the scores from a threshold on.</summary>
    public (double Precision, double Recall) At(double threshold, bool? held = null, IReadOnlySet<string>? turned = null) =>
        Points(held, turned).Where(point => point.Score >= threshold).Select(point => (point.Precision, point.Recall)).Last();

    private static bool IsHeld(string key) => BinaryPrimitives.ReadUInt16BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) < 6554;

    private IEnumerable<(double Score, double Precision, double Recall)> Points(bool? held, IReadOnlySet<string>? turned)
    {
        var pairs = _pairs.Where(pair => held is null || pair.Held == held).Select(pair => (pair.Score, Match: pair.Match && turned?.Contains(pair.Key) != true)).OrderByDescending(pair => pair.Score).ToList();
        var (right, all) = (0, pairs.Count(pair => pair.Match));
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Match) right++;
            // Pairs of one score come together.
            if (i + 1 == pairs.Count || pairs[i + 1].Score < pairs[i].Score) yield return (pairs[i].Score, right / (double)(i + 1), right / (double)all);
        }
    }
}
