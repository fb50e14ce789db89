using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Gathers positions, detections and sightings and finds the movement events in them. Not for use by several threads.</summary>
/// <param name="ports">Ports that places are told by.</param>
/// <param name="options">Thresholds.</param>
/// <param name="spilling">Where positions go that do not fit into memory; null (default) to hold all of them.</param>
public sealed class MovementFinder(PortList ports, MovementOptions? options = null, SpillOptions? spilling = null) : IMovementSink, IDisposable
{
    private readonly MovementOptions _options = options ?? new();
    private readonly FleetBuilder _builder = new((options ?? new()).Tracks, spilling);
    private readonly List<Detection> _detections = [];
    private readonly List<Sighting> _sightings = [];
    private readonly List<KnownFlag> _flags = [];

    /// <inheritdoc/>
    /// <exception cref="SpillException">When positions do not fit into memory, nor into the file that they are to go to.</exception>
    public void Accept(in Position position) => _builder.Accept(position);

    /// <inheritdoc/>
    public void Accept(ShipStatic identity) => _builder.Accept(identity);

    /// <summary>Sightings taken so far, in their order.</summary>
    internal IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>Names that ships heard so far give themselves, some more than once.</summary>
    internal IEnumerable<string> ShipNames => _builder.ShipNames;

    /// <summary>Takes a ship seen from space.</summary>
    public void Accept(Detection detection) => _detections.Add(detection);

    /// <summary>Takes a statement that puts a ship at a place.</summary>
    public void Accept(Sighting sighting) => _sightings.Add(sighting);

    /// <summary>Takes a flag that a ship is known to fly or to have flown.</summary>
    public void Accept(KnownFlag flag) => _flags.Add(flag);

    /// <summary>Finds the events. The finder is empty afterwards.</summary>
    /// <param name="captures">Digests of the captures that the records' source lines count in.</param>
    /// <exception cref="SpillException">When the temporary files cannot be written or read.</exception>
    public MovementResult Find(IReadOnlyList<Sha256> captures)
    {
        var positions = _builder.Positions;
        var fleet = _builder.Build(captures, _detections, _sightings, out var duplicates);
        var index = new PortIndex(ports, Math.Max(_options.Visits.ExitMarginKm, _options.Encounters.MinPortKm));
        var findings = new Findings(fleet, ports, index, _options);
        findings.Run(_flags);
        return new MovementResult(findings.Events, () => TrackLines.Of(fleet, findings.Gaps)) { Positions = positions, Duplicates = duplicates, Ships = fleet.Ships.Count };
    }

    /// <summary>Gives the temporary files up. Tracks that were not asked for yet can no longer be.</summary>
    public void Dispose() => _builder.Dispose();
}
