namespace Waybill.Ledger.Tests;

public sealed class CaseLedgerTests
{
    private const string Containers = "PRK>RUS arms,ammunition q=1000:container t=2023-09-07/2023-10-01 by=White_House:government:USA";

    [Fact]
    public void Takes_in_a_folder_and_groups_its_claims()
    {
        using var folder = new TempCase()
            .Report("a", "2023-10-14", "Pacific Wire", Containers)
            .Report("b", "2023-10-15", "Le Soir", Containers.Replace("arms,ammunition", "ammunition"));

        var (result, content) = folder.Run();

        result.ShouldBe(new TakeInResult(2, 0, 0, 2, result.Missing, result.Faults));
        result.Faults.ShouldBeEmpty();
        content.Captures.Select(capture => capture.Path).ShouldBe(["reports/a.md", "reports/b.md"]);
        content.Captures.ShouldAllBe(capture => capture.TakenIn == TempCase.Start);
        content.Readings.Select(reading => reading.Publisher).ShouldBe(["Pacific Wire", "Le Soir"]);
        content.Transfers.ShouldHaveSingleItem().Origins.Named.ShouldHaveSingleItem().Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", Containers).With("reports/broken.txt", "").With("case.toml", "language = \"de\"");
        var first = folder.Run();
        var bytes = File.ReadAllBytes(folder.LedgerPath);
        folder.Clock.Now += TimeSpan.FromDays(3);

        var second = folder.Run();

        File.ReadAllBytes(folder.LedgerPath).ShouldBe(bytes);
        second.Result.New.ShouldBe(0);
        second.Result.Known.ShouldBe(2);
        second.Result.Documents.ShouldBe(0);
        second.Result.Faults.ShouldBe(first.Result.Faults);
        Dump.Of(second.Content).ShouldBe(Dump.Of(first.Content));
    }

    [Fact]
    public void Leaves_one_file_at_rest()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", Containers);
        folder.Run();
        Directory.GetFiles(folder.Root).Select(Path.GetFileName).ShouldBe(["waybill.db"]);
    }

    [Fact]
    public void Another_version_of_the_reader_reads_again_and_keeps_the_rest()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", Containers);
        var first = folder.Run();
        folder.Clock.Now += TimeSpan.FromDays(1);

        var newer = new DocumentReader("told 2", document => Told.Read(document) with { Title = "read anew" });
        var second = folder.Run(newer);

        second.Result.ReadAgain.ShouldBe(1);
        second.Result.New.ShouldBe(0);
        second.Content.Captures.ShouldBe(first.Content.Captures);
        second.Content.Readings.ShouldHaveSingleItem().Title.ShouldBe("read anew");
        second.Content.Transfers.Select(transfer => transfer.Id).ShouldBe(first.Content.Transfers.Select(transfer => transfer.Id));
    }

    [Fact]
    public void A_file_that_vanished_stays_and_is_read_again_from_the_ledger()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", Containers).Report("b", "2023-10-15", "Le Soir", Containers + " q=1:ship");
        folder.Run();
        File.Delete(Path.Combine(folder.Root, "reports/a.md"));
        folder.Clock.Now += TimeSpan.FromDays(1);

        var gone = folder.Run();
        gone.Result.Missing.ShouldBe(["reports/a.md"]);
        gone.Content.Readings.Count.ShouldBe(2);
        gone.Content.Captures[0].Custody.ShouldBe("Taken in from reports/a.md in the case folder on 2024-01-02; no longer at reports/a.md on 2024-01-03, kept here.");

        var again = folder.Run(Told.Reader("told 2"));
        again.Result.Missing.ShouldBeEmpty();
        again.Result.ReadAgain.ShouldBe(2);
        Dump.Of(again.Content).ShouldBe(Dump.Of(gone.Content));
    }

    [Fact]
    public void The_same_bytes_under_two_paths_are_one_capture()
    {
        using var folder = new TempCase().With("reports/a.txt", Containers).With("reports/z/b.txt", Containers);
        var (result, content) = folder.Run();

        (result.New, result.Known).ShouldBe((1, 1));
        var capture = content.Captures.ShouldHaveSingleItem();
        capture.Path.ShouldBe("reports/a.txt");
        capture.Custody.ShouldBe("Taken in from reports/a.txt in the case folder on 2024-01-02; the same bytes found at reports/z/b.txt on 2024-01-02.");
        content.Readings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_of_many_documents_is_one_capture()
    {
        using var folder = new TempCase().With("reports/all.jsonl",
            "{\"document\":\"one\",\"text\":\"PRK>RUS arms\",\"published\":\"2023-10-01\"}\nbroken\n{\"document\":\"two\",\"text\":\"PRK>RUS arms stance=denies\",\"published\":\"2023-10-02\"}\n");
        var (result, content) = folder.Run();

        result.Documents.ShouldBe(3);
        content.Captures.ShouldHaveSingleItem();
        content.Readings.Select(reading => reading.Document).ShouldBe(["one", "two"]);
        content.Faults.ShouldHaveSingleItem().Line.ShouldBe(2);
        content.Transfers.ShouldHaveSingleItem().Denials.ShouldHaveSingleItem().Document.ShouldBe("two");
    }

    [Fact]
    public void A_newer_edition_at_the_same_path_speaks_instead_of_the_older()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", Containers);
        folder.Run();
        folder.Report("a", "2023-10-14", "Pacific Wire", Containers.Replace("1000", "1500"));

        var (_, content) = folder.Run();
        content.Captures.Count.ShouldBe(2);
        content.Transfers.ShouldHaveSingleItem().Quantity.ShouldHaveSingleItem().Value.Min.ShouldBe(1500);
        content.Captures.ShouldContain(capture => capture.Custody.EndsWith("reports/a.md held other bytes on 2024-01-02, these are kept here.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_file_goes_when_the_file_is_mended()
    {
        using var folder = new TempCase().With("reports/a.txt", "").With("reports/b.docx", "x");
        folder.Run().Content.Faults.Select(fault => fault.Source).ShouldBe(["reports/a.txt", "reports/b.docx"]);
        folder.With("reports/a.txt", Containers);
        File.Delete(Path.Combine(folder.Root, "reports/b.docx"));
        folder.Run().Content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_document_that_breaks_the_reader_is_a_fault_and_the_rest_is_read()
    {
        using var folder = new TempCase().Report("a", "2023-10-14", "Pacific Wire", "no>claim at all").Report("b", "2023-10-15", "Le Soir", Containers);
        var (result, content) = folder.Run();
        result.Faults.ShouldHaveSingleItem().Source.ShouldBe("reports/a.md");
        content.Captures.Count.ShouldBe(2);
        content.Transfers.ShouldHaveSingleItem();
    }

    [Fact]
    public void Cancelling_keeps_what_is_complete_and_the_next_run_does_the_rest()
    {
        using var folder = new TempCase();
        for (var i = 0; i < 40; i++) folder.Report($"r{i:D2}", "2023-10-14", "Pacific Wire", Containers);
        using var cancel = new CancellationTokenSource();
        using (var ledger = folder.Open())
            Should.Throw<OperationCanceledException>(() => ledger.TakeIn(Told.Reader(), new Told10(cancel), cancel.Token));

        var next = folder.Run();
        (next.Result.New, next.Result.Known).ShouldBe((30, 10));
        next.Content.Captures.Count.ShouldBe(40);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so() =>
        Should.Throw<LedgerException>(() => CaseLedger.Open("/nowhere/at/all")).Fault.Source.ShouldBe("/nowhere/at/all");

    /// <summary>Cancels behind the tenth file.</summary>
    private sealed class Told10(CancellationTokenSource cancel) : IProgress<TakeInProgress>
    {
        public void Report(TakeInProgress value)
        {
            if (value.Done == 10) cancel.Cancel();
        }
    }
}
