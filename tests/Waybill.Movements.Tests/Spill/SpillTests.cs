using Waybill.Model;
using Waybill.Movements.Testing;

namespace Waybill.Movements.Tests.Spill;

/// <summary>Positions that do not fit into memory.</summary>
public class SpillTests
{
    private static readonly Simulation Sea = new(new SimulationOptions { Seed = 5, Ships = 16, Shuttles = 2, LookAlikes = 16, Days = 40, SightingShare = 0.5 });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_events_are_those_of_positions_in_memory(bool shuffled)
    {
        var positions = Positions(shuffled);
        // A MiB holds 43,000 positions: they are written more than once.
        positions.Length.ShouldBeGreaterThan(90_000);
        var space = new MemorySpace();
        using var memory = new MovementFinder(PortList.Standard);
        using var file = new MovementFinder(PortList.Standard, spilling: new SpillOptions(space, 1 << 20));
        var (expected, found) = (Find(memory, positions), Find(file, positions));
        space.Made.ShouldBe(2);
        found.Events.Select(MovementJson.ToLine).ShouldBe(expected.Events.Select(MovementJson.ToLine));
        (found.Positions, found.Duplicates, found.Ships).ShouldBe((expected.Positions, expected.Duplicates, expected.Ships));
        found.Duplicates.ShouldBeGreaterThan(0);
        found.Tracks.Count.ShouldBe(expected.Tracks.Count);
        for (var i = 0; i < found.Tracks.Count; i++) found.Tracks[i].Points.ShouldBe(expected.Tracks[i].Points);
    }

    [Fact]
    public void Nothing_is_written_while_all_fits()
    {
        var space = new MemorySpace();
        using var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(space, 1 << 30));
        Find(finder, Positions(shuffled: false));
        space.Made.ShouldBe(0);
    }

    [Fact]
    public void No_file_stays_open_when_the_finder_is_given_up()
    {
        var space = new MemorySpace();
        var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(space, 1 << 20));
        var result = Find(finder, Positions(shuffled: false));
        finder.Dispose();
        space.Open.ShouldBe(0);
        Should.Throw<ObjectDisposedException>(() => result.Tracks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_200_000)]
    [InlineData(3_000_000)]
    public void A_disk_that_is_full_is_told_and_no_file_stays(long room)
    {
        // None for a file, full while positions are gathered, full while tracks are kept.
        var space = new MemorySpace { Room = room };
        using (var finder = new MovementFinder(PortList.Standard, spilling: new SpillOptions(space, 1 << 20)))
        {
            var told = Should.Throw<SpillException>(() => Find(finder, Positions(shuffled: false)));
            told.Fault.Source.ShouldBe("the space");
            told.Fault.Message.ShouldContain("cannot be written or read (no room)");
        }
        space.Open.ShouldBe(0);
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
