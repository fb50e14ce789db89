using Waybill.Ledger;
using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Briefs;

/// <summary>What of the movements the page draws: the ships that matter most to the transfers, and what they did.</summary>
internal sealed class MovementView
{
    private readonly CaseMovements _movements;

    public MovementView(BriefPage page, int mostShips)
    {
        _movements = page.Content.Movements;
        var bearing = _movements.Bearings.Select(b => b.Event).ToHashSet(StringComparer.Ordinal);
        Ships = [.. _movements.Events
            .SelectMany(e => e.Event.Vessels.Select(vessel => (Ship: Key(vessel), Vessel: vessel, Weight: Weight(e, bearing))))
            .GroupBy(x => x.Ship, StringComparer.Ordinal)
            .Select(group => (group.First().Vessel, Weight: group.Sum(x => x.Weight)))
            .Where(ship => ship.Weight > 0)
            .OrderByDescending(ship => ship.Weight).ThenBy(ship => Key(ship.Vessel), StringComparer.Ordinal)
            .Take(mostShips).Select(ship => ship.Vessel)];
        var shown = Ships.Select(Key).ToHashSet(StringComparer.Ordinal);
        Tracks = [.. _movements.Tracks.Where(track => shown.Contains(Key(track.Vessel)))];
        Events = [.. _movements.Events.Select(e => e.Event).Where(e => e.Vessels.Count == 0 || e.Vessels.Any(vessel => shown.Contains(Key(vessel))))];
    }

    /// <summary>The ships, those that matter most first.</summary>
    public IReadOnlyList<VesselRef> Ships { get; }

    /// <summary>Their ways.</summary>
    public IReadOnlyList<TrackLine> Tracks { get; }

    /// <summary>What they did, and ships that nobody knows.</summary>
    public IReadOnlyList<MovementEvent> Events { get; }

    public IEnumerable<MovementEvent> Of(VesselRef ship) => Events.Where(e => e.Vessels.Any(vessel => Key(vessel) == Key(ship)));

    public static string Key(VesselRef vessel) => vessel.Mmsi?.ToString() ?? vessel.Imo?.ToString() ?? vessel.Name ?? "";

    public static string Name(VesselRef vessel) => LabelText.Name(vessel.Name ?? vessel.Imo?.ToString() ?? vessel.Mmsi?.ToString() ?? "?");

    // What bears on a transfer weighs most, then what is told of shuttles and silences; visits and voyages of passers-by weigh nothing.
    private static int Weight(CaseEvent e, HashSet<string> bearing) => (bearing.Contains(e.Id) ? 100 : 0) + e.Event.Kind switch
    {
        MovementKind.Shuttle => e.Event.Finding == "dark" ? 50 : 5,
        MovementKind.Gap when e.Event.Finding == "dark" => 2,
        MovementKind.Encounter or MovementKind.IdentityConflict or MovementKind.Jump => 1,
        MovementKind.Visit when e.Event.Finding == "inferred" => 2,
        _ => 0,
    };
}
