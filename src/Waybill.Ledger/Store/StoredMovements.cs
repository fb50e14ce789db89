using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>What the ledger holds of positions, detections and sightings.</summary>
/// <param name="Key">Digest of the files and of the version of the rules.</param>
/// <param name="Captures">The files, by path.</param>
/// <param name="Events">Events in their order.</param>
/// <param name="Tracks">Ways of the ships.</param>
/// <param name="Faults">What was wrong with the files.</param>
internal sealed record StoredMovements(
    string Key,
    IReadOnlyList<MovementCapture> Captures,
    IReadOnlyList<MovementEvent> Events,
    IReadOnlyList<TrackLine> Tracks,
    IReadOnlyList<Fault> Faults)
{
    public static StoredMovements None { get; } = new("", [], [], [], []);
}
