using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements;

/// <summary>Reads captures of positions, detections and sightings one after the other, and finds the events in all of them.</summary>
/// <param name="ports">Ports that places are told by.</param>
/// <param name="options">Thresholds.</param>
/// <param name="spilling">Where positions go that do not fit into memory; null (default) to hold all of them.</param>
public sealed class MovementIntake(PortList ports, MovementOptions? options = null, SpillOptions? spilling = null) : IDisposable
{
    private readonly MovementFinder _finder = new(ports, options, spilling);
    private readonly List<Sha256> _captures = [];

    /// <summary>Digests of the captures read so far, in their order.</summary>
    public IReadOnlyList<Sha256> Captures => _captures;

    /// <summary>Sightings taken so far, in their order.</summary>
    public IReadOnlyList<Sighting> Taken => _finder.Sightings;

    /// <summary>Names that ships heard so far give themselves, some more than once.</summary>
    public IEnumerable<string> ShipNames => _finder.ShipNames;

    /// <summary>Reads a file of positions in any format that <see cref="PositionReader"/> knows.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="source">Name that the faults give it.</param>
    /// <param name="tell">Gets what is wrong.</param>
    /// <param name="watch">Gets each position too, for progress.</param>
    /// <param name="stop">Stops between records.</param>
    /// <exception cref="SpillException">When positions do not fit into memory, nor into the file that they are to go to.</exception>
    public PositionTally Positions(Stream stream, string source, Action<Fault> tell, Action<long>? watch = null, CancellationToken stop = default)
    {
        if (_captures.Count > Fix.LastCapture)
        {
            tell(new Fault(source, null, $"is one file more than can be told apart ({Fix.LastCapture + 1}), not read"));
            return new PositionTally();
        }
        using var hashing = new HashingStream(stream);
        var sink = watch is null ? (IMovementSink)_finder : new Watch(_finder, watch);
        var tally = PositionReader.Read(hashing, sink, new PositionReaderOptions { Source = source, Capture = _captures.Count }, tell, stop);
        if (!stop.IsCancellationRequested) _captures.Add(hashing.Digest());
        return tally;
    }

    /// <summary>Reads a list of detections.</summary>
    /// <returns>How many.</returns>
    public int Detections(Stream stream, string source, Action<Fault> tell) => Sheet<Detection>(stream, source, tell, DetectionReader.Read, _finder.Accept);

    /// <summary>Reads a list of sightings.</summary>
    /// <returns>How many.</returns>
    public int Sightings(Stream stream, string source, Action<Fault> tell) => Sheet<Sighting>(stream, source, tell, SightingReader.Read, _finder.Accept);

    /// <summary>Reads a list of ships with the flags that they fly and flew.</summary>
    /// <returns>How many flags.</returns>
    public int Ships(Stream stream, string source, Action<Fault> tell) => Sheet<KnownFlag>(stream, source, tell, ShipListReader.Read, _finder.Accept);

    /// <summary>Notes a capture that sightings were taken from elsewhere.</summary>
    /// <returns>Its number, for <see cref="SourceLine.Capture"/> of the sightings.</returns>
    public int Capture(Sha256 digest)
    {
        _captures.Add(digest);
        return _captures.Count - 1;
    }

    /// <summary>Takes a sighting that was read elsewhere.</summary>
    public void Accept(Sighting sighting) => _finder.Accept(sighting);

    /// <summary>Takes a flag that a ship is known to fly or to have flown.</summary>
    public void Accept(KnownFlag flag) => _finder.Accept(flag);

    /// <summary>Finds the events in all that was read.</summary>
    /// <exception cref="SpillException">When the temporary files cannot be written or read.</exception>
    public MovementResult Find() => _finder.Find(_captures);

    /// <summary>Gives the temporary files up. Tracks of the result that were not asked for yet can no longer be.</summary>
    public void Dispose() => _finder.Dispose();

    private int Sheet<T>(Stream stream, string source, Action<Fault> tell, Func<Stream, SheetOptions, Action<Fault>, IReadOnlyList<T>> read, Action<T> accept)
    {
        using var hashing = new HashingStream(stream);
        var found = read(hashing, new SheetOptions { Source = source, Capture = _captures.Count }, tell);
        foreach (var record in found) accept(record);
        _captures.Add(hashing.Digest());
        return found.Count;
    }

    private sealed class Watch(MovementFinder finder, Action<long> watch) : IMovementSink
    {
        private const long Step = 1 << 16;
        private long _count;

        public void Accept(in Position position)
        {
            finder.Accept(position);
            if (++_count % Step == 0) watch(Step);
        }

        public void Accept(ShipStatic identity) => finder.Accept(identity);
    }
}
