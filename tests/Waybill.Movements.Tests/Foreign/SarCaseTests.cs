using System.Globalization;

namespace Waybill.Movements.Tests;

/// <summary>The reviewed pairs of Global Fishing Watch's longline study: their scores, our pairing and threshold. No geometry: the tracks are not public.</summary>
[Trait("needs", "shared")]
public class SarCaseTests
{
    [Fact]
    public void All_that_reviewers_call_the_same_ship_are_paired_and_none_that_they_do_not()
    {
        var rows = File.ReadLines(Path.Combine(SharedMovements.Folder(), "sar-matching", "detections-and-vessels.csv")).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[1].Length > 0 && cells[3].Length > 0).Select(cells => (Detection: cells[3], Ship: cells[1] + cells[4], Score: double.Parse(cells[2], CultureInfo.InvariantCulture), Verdict: cells[^1].Trim())).ToList();
        rows.Count.ShouldBe(407);
        var candidates = rows.Select(row => (row.Detection, row.Ship, row.Score)).ToList();
        var paired = MutualBest.Pair(candidates, new MatchOptions().MinScore).Select(i => rows[i].Verdict).ToList();
        paired.Count(v => v == "yes").ShouldBe(373);
        paired.Count(v => v == "yes_amb").ShouldBe(12);
        paired.Count(v => v == "maybe_amb").ShouldBe(3);
        paired.Count(v => v == "maybe").ShouldBe(3);
        paired.Count(v => v == "no").ShouldBe(0);
    }
}
