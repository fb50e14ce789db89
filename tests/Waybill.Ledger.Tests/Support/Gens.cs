using CsCheck;

namespace Waybill.Ledger.Tests;

/// <summary>Claims as reports might make them: few parties, goods, ships and numbers, so that they meet and contradict each other often.</summary>
internal static class Gens
{
    private static readonly Gen<string> Line = Gen.Select(
        Gen.Select(Among("PRK", "RUS", "IRN", "PRK,CHN", ""), Among("RUS", "PRK", "houthis", "")),
        Gen.Select(Among("arms", "ammunition", "ammunition.artillery", "missile", "missile.ballistic", "cargo", "arms,ammunition", "oil", "technology.space"),
            Among("", "q=1000:container", "q=~1000:container", "q=1000+:container", "q=2000:container", "q=300:container", "q=1000000+:shell", "q=-800000:shell")),
        Gen.Select(Among("", "t=2023-09-07/2023-09-08", "t=2023-09-10/2023-09-12", "t=2023-09-01/2023-09-30", "t=2023-08-01/2023-11-01", "t=../2023-10-31", "t=2023-08-01/..", "t=2022-01-01/2023-12-31"),
            Among("", "ship=Angara", "ship=Maria", "ship=Angara ship=Maria"),
            Among("", "from=Rajin", "to=Dunai")),
        Gen.Select(Among("", "", "", "stance=alleges", "stance=possible", "stance=denies", "stance=no-evidence"),
            Among("", "stage=intercepted", "stage=planned", "stage=unstated", "section=headline", "section=teaser"),
            Among("", "by=White_House:government:USA", "by=Kirby:official", "by=Kirby:official:USA", "by=NIS:intelligence:KOR", "by=source:unnamed", "by=images:imagery|RUSI:think-tank", "by=RUSI:think-tank")))
        .Select((sides, what, how, told) => string.Join(' ', ((string[])[$"{sides.Item1}>{sides.Item2}", what.Item1, what.Item2, how.Item1, how.Item2, how.Item3, told.Item1, told.Item2, told.Item3]).Where(word => word.Length > 0)));

    private static readonly Gen<(string? Published, string? Publisher, string[] Lines)> Report =
        Gen.Select(Among("2023-10-14", "2023-11", "2024-03-01", "2023-06-01", null), Among(null, "Reuters", "RUSI"), Line.Array[1, 5]);

    /// <summary>The claims of up to eight reports.</summary>
    public static readonly Gen<IReadOnlyList<ClaimRecord>> Claims = Report.Array[1, 8].Select(reports =>
        (IReadOnlyList<ClaimRecord>)reports.SelectMany((report, i) => Told.Report($"r{i}", report.Published, report.Publisher, report.Lines)).ToList());

    /// <summary>One of some values.</summary>
    public static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
