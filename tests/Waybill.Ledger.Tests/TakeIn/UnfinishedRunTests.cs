namespace Waybill.Ledger.Tests;

/// <summary>
/// A run that ends at any write: the files as they lie at that moment are what a killed process leaves. From them the next run
/// makes the ledger that a run without a break makes.
/// </summary>
public sealed class UnfinishedRunTests
{
    [Fact]
    public void The_next_run_finishes_what_a_run_that_ended_at_any_write_left()
    {
        using var whole = Folder();
        var expected = Dump.Of(whole.Run().Content);
        var writes = new FragileStore(null, int.MaxValue);
        using (var counted = Folder()) TakeIn(counted, writes);
        writes.Calls.ShouldBeGreaterThan(100);

        for (var end = 1; end <= writes.Calls; end += 29)
        {
            using var folder = Folder();
            using var left = Folder();
            Should.Throw<IOException>(() => TakeIn(folder, new FragileStore(left, end)));
            Dump.Of(left.Run().Content).ShouldBe(expected, $"ended at write {end}");
            Dump.Of(folder.Run().Content).ShouldBe(expected, $"undone at write {end}");
        }
    }

    private static TempCase Folder()
    {
        var folder = new TempCase().With("case.toml", "name = 'case'").With("reports/broken.txt", "").With("reports/twice.md", "PRK>RUS arms").With("reports/z/twice.md", "PRK>RUS arms")
            .With("reports/lines.jsonl", string.Join('\n', Enumerable.Range(0, 5).Select(i => $"{{\"document\":\"d{i}\",\"text\":\"PRK>RUS arms q={i + 1}:wagon\",\"published\":\"2023-10-01\"}}")));
        for (var i = 0; i < 70; i++) folder.Report($"r{i:D2}", $"2023-10-{i % 28 + 1:D2}", "Pacific Wire", "Prose.", $"PRK>RUS ammunition q={i + 1}:container", "RUS>PRK oil stance=denies");
        return folder;
    }

    private static void TakeIn(TempCase folder, FragileStore fragile)
    {
        using var store = fragile.Over(SqliteLedgerStore.Open(folder.LedgerPath, TimeSpan.FromSeconds(1)), folder);
        var options = new CaseLedgerOptions { TimeProvider = folder.Clock, Parallelism = 2 };
        using var ledger = new CaseLedger(CaseFolder.At(folder.Root), store, options);
        ledger.TakeIn(Told.Reader());
    }
}
