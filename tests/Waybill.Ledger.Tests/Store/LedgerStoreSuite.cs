using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger.Tests;

/// <summary>What every store of a ledger does; a new kind of store passes these tests.</summary>
public abstract class LedgerStoreSuite : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 1, 2, 12, 0, 0, 123, TimeSpan.Zero);
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i % 7))];
    private static readonly Sha256 Capture = Sha256.Of(Bytes);

    /// <summary>Opens the one store of this test, again and again.</summary>
    private protected abstract ILedgerStore Open();

    public virtual void Dispose() => GC.SuppressFinalize(this);

    [Fact]
    public void A_new_store_is_empty()
    {
        using var store = Open();
        var index = store.Index();
        (index.Captures.Count, index.Paths.Count, index.Faults.Count, index.FolderFaults.Count).ShouldBe((0, 0, 0, 0));
        store.Load().Captures.ShouldBeEmpty();
        store.OpenCapture(Capture).ReadByte().ShouldBe(-1);
    }

    [Fact]
    public void What_is_committed_is_there_when_it_is_opened_again()
    {
        using (var store = Open()) Fill(store, commit: true);
        using var again = Open();

        var ledger = again.Load();
        ledger.Captures.ShouldBe([new CaptureEntry(Capture, "reports/a.txt", Bytes.Length, Noon)]);
        ledger.Custody.ShouldBe([new CustodyEntry(Capture, Noon, CustodyAct.TakenIn, "reports/a.txt"), new CustodyEntry(Capture, Noon, CustodyAct.Gone, "reports/a.txt")]);
        ledger.Paths.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<string, Sha256>("reports/b.txt", Capture));
        ledger.Readings.Select(stored => (stored.Capture, stored.Ordinal)).ShouldBe([(Capture, 0), (Capture, 2)]);
        ledger.Readings.Select(stored => ReadingJson.ToLine(stored.Reading)).ShouldBe([ReadingJson.ToLine(Reading("one")), ReadingJson.ToLine(Reading("three"))]);
        ledger.Faults.ShouldBe([new CaptureFault(Capture, new Fault("reports/a.txt", 2, "broken")), new CaptureFault(Capture, new Fault("reports/a.txt", null, "odd"))]);
        ledger.FolderFaults.ShouldBe([new Fault("reports/x", null, "no permission")]);

        var index = again.Index();
        index.Captures.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<Sha256, CaptureState>(Capture, new CaptureState("reports/a.txt", "v1")));
        index.Faults.ShouldBe(ledger.Faults);
        index.FolderFaults.ShouldBe(ledger.FolderFaults);
    }

    [Fact]
    public void The_bytes_come_back_as_they_were()
    {
        using var store = Open();
        Fill(store, commit: true);
        using var stream = store.OpenCapture(Capture);
        Sha256.Of(stream).ShouldBe(Capture);
    }

    [Fact]
    public void What_is_not_committed_was_never_written()
    {
        using (var store = Open()) Fill(store, commit: false);
        using (var store = Open())
        {
            store.Load().Captures.ShouldBeEmpty();
            store.Load().Custody.ShouldBeEmpty();
            Fill(store, commit: true);
        }
        using var again = Open();
        again.Load().Captures.Count.ShouldBe(1);
    }

    [Fact]
    public void A_transaction_sees_the_bytes_that_it_wrote()
    {
        using var store = Open();
        using var transaction = store.Begin();
        transaction.AddCapture(new CaptureEntry(Capture, "a", Bytes.Length, Noon));
        transaction.AddPart(Capture, 0, Bytes);
        Sha256.Of(store.OpenCapture(Capture)).ShouldBe(Capture);
    }

    [Fact]
    public void Reading_again_replaces_all_that_was_read()
    {
        using var store = Open();
        Fill(store, commit: true);
        using (var transaction = store.Begin())
        {
            transaction.ReplaceReadings(Capture, "v2", [new DocumentEntry(Reading("anew"), [])]);
            transaction.Commit();
        }
        var ledger = store.Load();
        ledger.Readings.ShouldHaveSingleItem().Reading.Document.ShouldBe("anew");
        ledger.Faults.ShouldBeEmpty();
        ledger.Captures.ShouldHaveSingleItem().TakenIn.ShouldBe(Noon);
        store.Index().Captures[Capture].ReaderVersion.ShouldBe("v2");
    }

    [Fact]
    public void What_lists_have_comes_back_as_it_was_and_judgements_outlive_it()
    {
        var json = new StoredScreeningJson(Screened.Stored.Lists);
        using (var store = Open())
        {
            store.Index().ScreeningKey.ShouldBe("");
            using var transaction = store.Begin();
            transaction.ReplaceScreening(Screened.Stored with { Key = "older", Subjects = [], Lists = [] });
            transaction.ReplaceScreening(Screened.Stored);
            transaction.AddJudgement(Screened.Judgement);
            transaction.Commit();
        }
        using var again = Open();
        var ledger = again.Load();
        ledger.Screening.Lists.ShouldBe(Screened.Stored.Lists);
        ledger.Screening.Subjects.Select(json.ToLine).ShouldBe(Screened.Stored.Subjects.Select(json.ToLine));
        ledger.Screening.Subjects[0].Hits[0].Agreed.ShouldBe(Screened.Stored.Subjects[0].Hits[0].Agreed);
        (ledger.Screening.Key, again.Index().ScreeningKey).ShouldBe(("key", "key"));
        ledger.Screening.Faults.ShouldBe(Screened.Stored.Faults);
        again.RoomFaults().ShouldBe(Screened.Stored.Faults);
        ledger.Judgements.ShouldHaveSingleItem().ShouldBe(Screened.Judgement);
        using (var transaction = again.Begin())
        {
            transaction.ReplaceScreening(StoredScreening.None);
            transaction.Commit();
        }
        (again.Load().Screening.Subjects.Count, again.Load().Judgements.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void A_second_writer_is_told_that_the_ledger_is_in_use()
    {
        using var first = Open();
        using var second = Open();
        using var transaction = first.Begin();
        Should.Throw<LedgerException>(() => second.Begin()).Message.ShouldContain("in use by another process");
    }

    private static void Fill(ILedgerStore store, bool commit)
    {
        using var transaction = store.Begin();
        transaction.AddCapture(new CaptureEntry(Capture, "reports/a.txt", Bytes.Length, Noon));
        transaction.AddPart(Capture, 0, Bytes.AsSpan(0, 3000));
        transaction.AddPart(Capture, 1, Bytes.AsSpan(3000));
        transaction.AddCustody(new CustodyEntry(Capture, Noon, CustodyAct.TakenIn, "reports/a.txt"));
        transaction.AddCustody(new CustodyEntry(Capture, Noon, CustodyAct.Gone, "reports/a.txt"));
        transaction.SetPath("reports/a.txt", Capture);
        transaction.SetPath("reports/a.txt", null);
        transaction.SetPath("reports/b.txt", Capture);
        transaction.ReplaceReadings(Capture, "v1",
        [
            new DocumentEntry(Reading("one"), []),
            new DocumentEntry(null, [new Fault("reports/a.txt", 2, "broken")]),
            new DocumentEntry(Reading("three"), [new Fault("reports/a.txt", null, "odd")]),
        ]);
        transaction.ReplaceFolderFaults([new Fault("gone", 1, "then")]);
        transaction.ReplaceFolderFaults([new Fault("reports/x", null, "no permission")]);
        if (commit) transaction.Commit();
    }

    private static Reading Reading(string name) => Told.Read(new SourceDocument
    {
        Name = name,
        Sha256 = Capture,
        Published = PrefixDate.Parse("2023-10"),
        Publisher = "L’Écho",
        Text = "Prose.\nPRK>RUS arms,ammunition q=20..30:wagon t=../2023-10-31 ship=Angara from=Rajin by=NIS:intelligence:KOR\nRUS>PRK oil stance=denies",
    });
}
