namespace Waybill.Ledger.Tests;

public sealed class ScratchFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "waybill-scratch-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_is_written_is_read_from_where_it_was_put()
    {
        using var file = new ScratchFolder(_folder).Create();
        file.Write([4, 5, 6], 3);
        file.Write([1, 2, 3], 0);
        var bytes = new byte[4];
        file.Read(bytes, 1);
        bytes.ShouldBe([2, 3, 4, 5]);
        Should.Throw<EndOfStreamException>(() => file.Read(new byte[4], 4));
    }

    [Fact]
    public void No_file_is_left_nor_one_that_a_killed_process_could_leave()
    {
        using (var file = new ScratchFolder(_folder).Create())
        {
            file.Write([1], 0);
            if (!OperatingSystem.IsWindows()) Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
        }
        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_gone_is_not_read()
    {
        var file = new ScratchFolder(_folder).Create();
        file.Write([1], 0);
        file.Dispose();
        Should.Throw<ObjectDisposedException>(() => file.Read(new byte[1], 0));
    }

    [Fact]
    public void A_case_whose_positions_do_not_fit_into_memory_has_the_same_events()
    {
        var rows = new System.Text.StringBuilder("mmsi,time,lat,lon,sog\n");
        for (var i = 0; i < 60_000; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{299000001 + i % 8},{new DateTime(2023, 9, 1).AddSeconds(30 * i):s},{42.2333 + (i / 3000 % 2 == 0 ? 0 : 0.3)},{130.3 + i % 8 * 0.2},0\n");
        using var all = new TempCase().With("positions/ais.csv", rows.ToString());
        using var few = new TempCase().With("positions/ais.csv", rows.ToString());
        var held = all.Run().Content.Movements;
        using var ledger = CaseLedger.Open(few.Root, new CaseLedgerOptions { PositionBytes = 1 << 20 });
        ledger.TakeIn(Told.Reader(), cancellation: TestContext.Current.CancellationToken);
        var put = ledger.Content().Movements;
        held.Events.ShouldNotBeEmpty();
        put.Events.Select(e => e.Id).ShouldBe(held.Events.Select(e => e.Id));
        put.Tracks.Select(t => t.Points.Count).ShouldBe(held.Tracks.Select(t => t.Points.Count));
        Directory.GetFiles(few.Root, ".waybill*").ShouldBeEmpty();
    }
}
