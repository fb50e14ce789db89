using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waybill.Model;

namespace Waybill.Reports.Tests;

public class ScoreJsonTests
{
    [Theory]
    [InlineData(0.03125, 0.0312)]
    [InlineData(0.00125, 0.0013)]
    [InlineData(2.0 / 3, 0.6667)]
    [InlineData(1.0, 1)]
    public void Figures_have_four_decimals(double share, double rounded) => ScoreJson.Rounded(share).ShouldBe((decimal)rounded);

    [Fact]
    public void An_empty_score_has_null_figures()
    {
        var json = Json(ClaimScorer.Score([], []));
        json["claims"]!.ToJsonString().ShouldBe("""{"precision":null,"recall":null,"f1":null}""");
        json["slots"]!.AsObject().Count.ShouldBe(0);
    }

    /// <summary>The figures are those of the reference scorer, on gold that was damaged in every way that the rules speak of.</summary>
    [Theory]
    [Trait("needs", "shared")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_figures_are_those_of_the_reference_scorer(int seed)
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds gold/ and tools/");
        var folder = Directory.CreateTempSubdirectory("waybill-score-");
        try
        {
            var lines = Directory.GetFiles(Path.Combine(shared, "gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines).ToList();
            var (gold, made) = (Path.Combine(folder.FullName, "gold.jsonl"), Path.Combine(folder.FullName, "made.jsonl"));
            File.WriteAllLines(gold, lines);
            var random = new Random(seed);
            File.WriteAllLines(made, lines.Select(line => Damaged(line, random)).Where(_ => random.Next(12) > 0));

            var faults = new List<Fault>();
            var ours = Json(ClaimScorer.Score(Read(gold, faults), Read(made, faults)));
            faults.ShouldBeEmpty();
            var theirs = Reference(Path.Combine(shared, "tools", "score_claims.py"), gold, made);
            theirs["claims"]!["f1"]!.GetValue<double>().ShouldBeInRange(0.3, 0.95);
            theirs["bad_spans"]!.GetValue<int>().ShouldBeGreaterThan(0);
            foreach (var (name, value) in theirs) Numbers(ours[name]).ShouldBe(Numbers(value), name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Damaged(string line, Random random)
    {
        var document = JsonNode.Parse(line)!.AsObject();
        var transfers = document["transfers"]!.AsArray();
        for (var i = transfers.Count - 1; i >= 0; i--)
        {
            var claim = transfers[i]!.AsObject();
            switch (random.Next(24))
            {
                case 0: transfers.RemoveAt(i); break;
                case 1: transfers.Add(claim.DeepClone()); break;
                case 2: claim["stage"] = "planned"; break;
                case 3: claim["stance"] = "denies"; break;
                case 4: claim["quantity"] = null; break;
                case 5: claim["period"] = null; break;
                case 6: claim["carriers"] = new JsonArray(); break;
                case 7: claim["loading"] = new JsonArray(); break;
                case 8: (claim["consignor"], claim["consignee"]) = (claim["consignee"]!.DeepClone(), claim["consignor"]!.DeepClone()); break;
                case 9: claim["attribution"] = new JsonArray(); break;
                case 10: claim["attribution"]!.AsArray().Insert(0, JsonNode.Parse("""{"name":"x","kind":"media","span":[0,3]}""")); break;
                case 11: claim["goods"]![0]!["code"] = "ammunition"; break;
                case 12: claim["goods"]![0]!["code"] = "missile.cruise"; break;
                case 13: claim["quote"]!["span"]![1] = 99_999; break;
                case 14: claim["quote"]!["span"] = new JsonArray(0, 2); break;
                case 15: claim["section"] = "teaser"; break;
                case 16:
                    foreach (var party in claim["consignor"]!.AsArray()) party!["id"] = "renamed";
                    break;
                case 17: claim["discharge"]!.AsArray().Add(JsonNode.Parse("""{"name":"Dunai","country":"RUS","span":[4,9]}""")); break;
            }
        }
        return document.ToJsonString();
    }

    private static List<Reading> Read(string path, List<Fault> faults)
    {
        using var stream = File.OpenRead(path);
        return ReadingJson.ReadLines(stream, path, faults).ToList();
    }

    private static JsonObject Json(ScoreReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) ScoreJson.Write(report, writer);
        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }

    private static JsonObject Reference(string tool, string gold, string made)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [tool, gold, made]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return JsonNode.Parse(output)!.AsObject();
    }

    /// <summary>A form in which 1 and 1.0 are the same and the order of keys does not count.</summary>
    private static string Numbers(JsonNode? node) => node switch
    {
        JsonObject o => "{" + string.Join(",", o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + ":" + Numbers(p.Value))) + "}",
        JsonArray a => "[" + string.Join(",", a.Select(Numbers)) + "]",
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => v.GetValue<double>().ToString("R", null),
        null => "null",
        _ => node.ToJsonString(),
    };
}
