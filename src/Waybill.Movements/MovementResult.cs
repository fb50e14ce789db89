using Waybill.Model;

namespace Waybill.Movements;

/// <summary>What was found.</summary>
public sealed class MovementResult
{
    private readonly Lazy<IReadOnlyList<TrackLine>> _tracks;

    internal MovementResult(IReadOnlyList<MovementEvent> events, Func<IReadOnlyList<TrackLine>> tracks) => (Events, _tracks) = (events, new Lazy<IReadOnlyList<TrackLine>>(tracks));

    /// <summary>Events by start, kind and ship.</summary>
    public IReadOnlyList<MovementEvent> Events { get; }

    /// <summary>The ways of the ships, thinned for drawing. Worked out when first asked for.</summary>
    public IReadOnlyList<TrackLine> Tracks => _tracks.Value;

    /// <summary>Positions taken in.</summary>
    public required long Positions { get; init; }

    /// <summary>Of these, positions that repeated one of the same ship, time and place, and were left out.</summary>
    public required long Duplicates { get; init; }

    /// <summary>MMSIs heard.</summary>
    public required int Ships { get; init; }
}

/// <summary>The way of a ship between two silences.</summary>
/// <param name="Vessel">The ship.</param>
/// <param name="Points">Places by time, two at least; places that lie on the way between others are left out.</param>
public sealed record TrackLine(VesselRef Vessel, IReadOnlyList<TrackPoint> Points);

/// <summary>A ship's place at an instant.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="At">Where.</param>
public readonly record struct TrackPoint(DateTime Time, LatLon At);
