using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>What the ships of a case did, and what that means for its transfers.</summary>
/// <param name="Captures">Files of positions, detections and sightings, by path.</param>
/// <param name="Events">Events by start.</param>
/// <param name="Tracks">Ways of the ships, thinned for drawing.</param>
/// <param name="Bearings">What bears on which transfer.</param>
public sealed record CaseMovements(
    IReadOnlyList<MovementCapture> Captures,
    IReadOnlyList<CaseEvent> Events,
    IReadOnlyList<TrackLine> Tracks,
    IReadOnlyList<EventBearing> Bearings)
{
    /// <summary>A case without positions, detections and sightings.</summary>
    public static CaseMovements None { get; } = new([], [], [], []);
}

/// <summary>A file of positions, detections or sightings. Its bytes stay in the case folder.</summary>
/// <param name="Path">Path below the case.</param>
/// <param name="Sha256">Digest of its bytes when it was read.</param>
/// <param name="Length">Its length, bytes.</param>
public sealed record MovementCapture(string Path, Sha256 Sha256, long Length);

/// <summary>A movement event of a case.</summary>
/// <param name="Id">Stable identifier, <c>M</c> and 8 hexadecimal digits, drawn from all that the event says.</param>
/// <param name="Event">The event.</param>
public sealed record CaseEvent(string Id, MovementEvent Event);

/// <summary>What an event means for a transfer.</summary>
public enum Bearing
{
    /// <summary>It shows what the transfer claims.</summary>
    Supports,

    /// <summary>If it is right, the transfer cannot have gone as claimed.</summary>
    Contradicts,

    /// <summary>Both can be true, and neither shows the other.</summary>
    Compatible,
}

/// <summary>An event that bears on a transfer.</summary>
/// <param name="Transfer">Identifier of the transfer.</param>
/// <param name="Event">Identifier of the event.</param>
/// <param name="Bearing">What it means for it.</param>
/// <param name="Why">One sentence of why, in the language of the case.</param>
public sealed record EventBearing(string Transfer, string Event, Bearing Bearing, string Why);
