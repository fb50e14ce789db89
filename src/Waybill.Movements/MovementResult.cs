using Waybill.Model;

namespace Waybill.Movements;

/// <summary>What was found.</summary>
/// <param name="Events">Events by start, kind and ship.</param>
/// <param name="Tracks">The ways of the ships, thinned for drawing.</param>
/// <param name="Positions">Positions taken in.</param>
/// <param name="Duplicates">Of these, positions that repeated one of the same ship, time and place, and were left out.</param>
/// <param name="Ships">MMSIs heard.</param>
public sealed record MovementResult(IReadOnlyList<MovementEvent> Events, IReadOnlyList<TrackLine> Tracks, long Positions, long Duplicates, int Ships);

/// <summary>The way of a ship between two silences.</summary>
/// <param name="Vessel">The ship.</param>
/// <param name="Points">Places by time, two at least; places that lie on the way between others are left out.</param>
public sealed record TrackLine(VesselRef Vessel, IReadOnlyList<TrackPoint> Points);

/// <summary>A ship's place at an instant.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="At">Where.</param>
public readonly record struct TrackPoint(DateTime Time, LatLon At);
