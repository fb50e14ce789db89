using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Gathers positions, detections and sightings and finds the movement events in them. Not for use by several threads.</summary>
/// <param name="ports">Ports that places are told by.</param>
/// <param name="options">Thresholds.</param>
public sealed class MovementFinder(PortList ports, MovementOptions? options = null) : IMovementSink
{
    private readonly MovementOptions _options = options ?? new();
    private readonly FleetBuilder _builder = new((options ?? new()).Tracks);
    private readonly List<Detection> _detections = [];
    private readonly List<Sighting> _sightings = [];
    private readonly List<KnownFlag> _flags = [];

    /// <inheritdoc/>
    public void Accept(in Position position) => _builder.Accept(position);

    /// <inheritdoc/>
    public void Accept(ShipStatic identity) => _builder.Accept(identity);

    /// <summary>Takes a ship seen from space.</summary>
    public void Accept(Detection detection) => _detections.Add(detection);

    /// <summary>Takes a statement that puts a ship at a place.</summary>
    public void Accept(Sighting sighting) => _sightings.Add(sighting);

    /// <summary>Takes a flag that a ship is known to fly or to have flown.</summary>
    public void Accept(KnownFlag flag) => _flags.Add(flag);

    /// <summary>Finds the events. The finder is empty afterwards.</summary>
    /// <param name="captures">Digests of the captures that the records' source lines count in.</param>
    public MovementResult Find(IReadOnlyList<Sha256> captures)
    {
        var positions = _builder.Positions;
        var fleet = _builder.Build(captures, _detections, _sightings, out var duplicates);
        var index = new PortIndex(ports, Math.Max(_options.Visits.ExitMarginKm, _options.Encounters.MinPortKm));
        var findings = new Findings(fleet, ports, index, _options);
        findings.Run(_flags);
        return new MovementResult(findings.Events, () => TrackLines.Of(fleet, findings.Gaps)) { Positions = positions, Duplicates = duplicates, Ships = fleet.Ships.Count };
    }
}
