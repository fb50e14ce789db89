using Waybill.Model;
using Waybill.Movements.Testing;

namespace Waybill.Movements.Tests.Spill;

/// <summary>Positions that do not fit into memory.</summary>
public sealed class SpillTests : IDisposable
{
    private static readonly Simulation Sea = new(new SimulationOptions { Seed = 5, Ships = 16, Shuttles = 2, LookAlikes = 16, Days = 40, SightingShare = 0.5 });

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "waybill-spill-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_events_are_those_of_positions_in_memory(bool shuffled)
    {
        var positions = Positions(shuffled);
        // A MiB holds 43,000 positions: they are written several times over.
        positions.Length.ShouldBeGreaterThan(90_000);
        using var memory = new MovementFinder(PortList.Standard);
        using var file = new MovementFinder(PortList.Standard, spilling: new SpillOptions(_folder, 1 << 20));
        var (expected, found) = (Find(memory, positions), Find(file, positions));
        Directory.Exists(_folder).ShouldBeTrue();
        found.Events.Select(MovementJson.ToLine).ShouldBe(expected.Events.Select(MovementJson.ToLine));
        (found.Positions, found.Duplicates, found.Ships).ShouldBe((expected.Positions, expected.Duplicates, expected.Ships));
        found.Duplicates.ShouldBeGreaterThan(0);
        found.Tracks.Count.ShouldBe(expected.Tracks.Count);
        for (var i = 0; i < found.Tracks.Count; i++) found.Tracks[i].Points.ShouldBe(expected.Tracks[i].Points);
    }

    [Fact]
    public void Nothing_is_written_while_all_fits()
    {
        using var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(_folder, 1 << 30));
        Find(finder, Positions(shuffled: false));
        Directory.Exists(_folder).ShouldBeFalse();
    }

    [Fact]
    public void No_file_is_left_when_the_finder_is_given_up()
    {
        using (var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(_folder, 1 << 20)))
        {
            foreach (var position in Positions(shuffled: false)) finder.Accept(position);
            Directory.Exists(_folder).ShouldBeTrue();
            // Nor is there one that a process which is ended could leave.
            if (!OperatingSystem.IsWindows()) Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
        }
        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void Tracks_that_are_gone_are_not_read()
    {
        var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(_folder, 1 << 20));
        var result = Find(finder, Positions(shuffled: false));
        finder.Dispose();
        Should.Throw<ObjectDisposedException>(() => result.Tracks);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_told()
    {
        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, "a file");
        File.WriteAllText(file, "");
        using var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(file, 1 << 20));
        var told = Should.Throw<SpillException>(() => Find(finder, Positions(shuffled: false)));
        told.Fault.Source.ShouldBe(file);
        told.Fault.Message.ShouldContain("cannot be written");
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_with_its_folder()
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, "read only");
        File.WriteAllText(path, "");
        using var file = new SpillFile(_folder, File.OpenHandle(path));
        Should.Throw<SpillException>(() => file.Add([new Fix(Sea.Positions[0])])).Fault.Source.ShouldBe(_folder);
        Should.Throw<SpillException>(() => file.Read(0, new Fix[1]));
    }

    private static Position[] Positions(bool shuffled)
    {
        var positions = Sea.Positions.Concat(Sea.Positions.Take(500)).ToArray();
        // Lines as a file would have them: events tell them.
        for (var i = 0; i < positions.Length; i++) positions[i] = positions[i] with { Source = new SourceLine(0, i + 1) };
        if (shuffled) new Random(1).Shuffle(positions);
        else Array.Sort(positions, (a, b) => (a.Time, a.Source.Line).CompareTo((b.Time, b.Source.Line)));
        return positions;
    }

    private static MovementResult Find(MovementFinder finder, Position[] positions)
    {
        foreach (var identity in Sea.Statics) finder.Accept(identity);
        foreach (var position in positions) finder.Accept(position);
        foreach (var detection in Sea.Detections) finder.Accept(detection);
        foreach (var sighting in Sea.Sightings) finder.Accept(sighting);
        return finder.Find([Sha256.Of("positions"u8)]);
    }
}
