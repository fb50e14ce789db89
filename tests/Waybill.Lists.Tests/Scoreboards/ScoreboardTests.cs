using System.Globalization;

namespace Waybill.Lists.Tests.Scoreboards;

/// <summary>Figures on public data that is not part of the repository: docs/screening.md gives them.</summary>
public class ScoreboardTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_are_told_apart_as_well_as_the_targets_ask()
    {
        var bench = new NameBench(Shared("data/names/name_bench-cases.csv"));
        bench.Count.ShouldBe(826);
        var turned = File.ReadLines(Path.Combine(Repository.Root, "eval", "names", "relabelled.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => string.Join('\t', line.Split('\t').Take(3))).ToHashSet(StringComparer.Ordinal);
        foreach (var (what, held, labels) in new (string, bool?, HashSet<string>?)[] { ("all", null, null), ("seen", false, null), ("held back", true, null), ("all, relabelled", null, turned) })
            Tell(string.Create(CultureInfo.InvariantCulture, $"{what}: P {bench.PrecisionAt(0.82, held, labels):0.000} at R 0.82, P {bench.PrecisionAt(0.62, held, labels):0.000} at R 0.62; at 0.80 {bench.At(0.8, held, labels)}, at 0.85 {bench.At(0.85, held, labels)}"));
        bench.PrecisionAt(0.82).ShouldBeGreaterThanOrEqualTo(0.80);
        bench.PrecisionAt(0.62).ShouldBeGreaterThanOrEqualTo(0.93);
        bench.PrecisionAt(0.82, held: true).ShouldBeGreaterThanOrEqualTo(0.80);
    }

    [Fact]
    public void The_un_list_finds_its_own_under_altered_names_and_hardly_anybody_else()
    {
        var un = ListReader.Read([new ListFile("un.xml", File.ReadAllBytes(Path.Combine(Folder(), "data/lists/un-consolidated-2025-11-20.xml")))], new ListOptions(), _ => { });
        var screener = new Screener(ScreeningIndex.Build(un), new ScreeningOptions());
        var treated = Persons(Shared("data/names/positives_un_treated.csv"));
        var strangers = Persons(Shared("data/names/negatives_global-first10000.csv"));
        var found = treated.Count(query => !screener.Screen(query).Clear) / (double)treated.Count;
        var alarms = strangers.Count(query => !screener.Screen(query).Clear);
        Tell(string.Create(CultureInfo.InvariantCulture, $"treated found: {found:0.0000} of {treated.Count}; alarms: {alarms} of {strangers.Count}"));
        found.ShouldBeGreaterThanOrEqualTo(0.99);
        alarms.ShouldBeLessThanOrEqualTo(1);
    }

    private static List<ScreeningQuery> Persons(string table)
    {
        CsvHeader? header = null;
        var queries = new List<ScreeningQuery>();
        foreach (var row in CsvRows.Read(table, ',', 10_000))
        {
            if (header is null) header = new CsvHeader(row);
            else
                queries.Add(new ScreeningQuery
                {
                    Kind = SubjectKind.Person,
                    Names = [header.Get(row, "full_name")],
                    Births = ListDates.Read(header.Get(row, "date_of_birth")) is { } birth ? [birth.Days] : [],
                    Countries = Countries.Code(header.Get(row, "nationality")) is { } code ? [code] : [],
                    Gender = header.Get(row, "gender") is { Length: > 0 } gender ? gender : null,
                });
        }
        return queries;
    }

    private static string Shared(string path) => File.ReadAllText(Path.Combine(Folder(), path));

    private static string Folder()
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/names/ and data/lists/");
        return shared!;
    }

    private void Tell(string line) => output.WriteLine(line);
}
