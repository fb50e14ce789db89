using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Compares events with the truth of a simulation.</summary>
public static class Measure
{
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>All figures, by name.</summary>
    public static IReadOnlyList<(string Name, Tally Tally)> All(Simulation simulation, MovementResult result) =>
    [
        ("dark shuttle", Shuttles(simulation, result)),
        ("visit", Visits(simulation, result)),
        ("encounter", Encounters(simulation, result)),
        ("dark gap", Gaps(simulation, result, "dark", true)),
        ("reception gap", Gaps(simulation, result, "reception-hole", false)),
        ("false positions", Jumps(simulation, result)),
        ("match of detection", Matches(simulation, result)),
    ];

    /// <summary>Ships told as shuttling in the dark between the right two places (or a listed port within 30 km).</summary>
    public static Tally Shuttles(Simulation simulation, MovementResult result)
    {
        var found = result.Events.Where(e => e is { Kind: MovementKind.Shuttle, Finding: "dark" }).SelectMany(e => e.Vessels.Select(v => (v.Mmsi, Event: e))).ToList();
        var right = simulation.Shuttles.Count(s => found.Any(f => f.Mmsi == s.Ship && Near(f.Event.At, s.Near) && Near(f.Event.To, s.Far)));
        var wrong = found.Count(f => !simulation.Shuttles.Any(s => f.Mmsi == s.Ship && Near(f.Event.At, s.Near) && Near(f.Event.To, s.Far)));
        return new Tally(right, wrong, simulation.Shuttles.Count(s => s.Calls >= 3) - Math.Min(right, simulation.Shuttles.Count(s => s.Calls >= 3)));
    }

    /// <summary>Stays in port of which three messages at least were received, each found once.</summary>
    public static Tally Visits(Simulation simulation, MovementResult result)
    {
        var found = result.Events.Where(e => e is { Kind: MovementKind.Visit, Finding: null }).GroupBy(e => e.Vessels[0].Mmsi!.Value).ToDictionary(g => g.Key, g => g.ToList());
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var ship in simulation.Ships)
        {
            var left = found.GetValueOrDefault(ship.Mmsi, []).ToList();
            foreach (var stay in ship.Stays)
            {
                var hit = left.Find(e => Near(e.At ?? default, stay.Port) && e.Start <= stay.End + Slack && (e.End ?? DateTime.MaxValue) >= stay.Start - Slack);
                if (hit is not null) left.Remove(hit);
                if (hit is not null) right++;
                else if (stay.Messages >= 3) missed++;
            }
            wrong += left.Count;
        }
        return new Tally(right, wrong, missed);
    }

    /// <summary>Meetings at sea that could be heard.</summary>
    public static Tally Encounters(Simulation simulation, MovementResult result)
    {
        var found = result.Events.Where(e => e.Kind == MovementKind.Encounter).ToList();
        bool Same(MovementEvent e, TrueMeeting m) =>
            e.Vessels.Any(v => v.Mmsi == m.A) && e.Vessels.Any(v => v.Mmsi == m.B) && e.Start <= m.End + Slack && e.End >= m.Start - Slack;
        return new Tally(found.Count(e => simulation.Meetings.Any(m => Same(e, m))), found.Count(e => !simulation.Meetings.Any(m => Same(e, m))), simulation.Meetings.Count(m => m.Audible && !found.Any(e => Same(e, m))));
    }

    /// <summary>Closed silences, told as the ship's or the listeners'. A silence of which nothing is said is missed.</summary>
    public static Tally Gaps(Simulation simulation, MovementResult result, string finding, bool off)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var gap in result.Events.Where(e => e is { Kind: MovementKind.Gap, End: not null }))
        {
            var truth = simulation.WasOff(gap.Vessels[0].Mmsi!.Value, gap.Start, gap.End!.Value) == off;
            if (gap.Finding == finding && truth) right++;
            else if (gap.Finding == finding) wrong++;
            else if (truth) missed++;
        }
        return new Tally(right, wrong, missed);
    }

    /// <summary>Ships with false positions, told by a jump or a circle.</summary>
    public static Tally Jumps(Simulation simulation, MovementResult result)
    {
        var found = result.Events.Where(e => e.Kind == MovementKind.Jump).Select(e => e.Vessels[0].Mmsi!.Value).ToHashSet();
        // A ship whose transponder nobody received at that time told nothing false.
        var truth = simulation.Ships.Where(ship => ship.False.Count > 0 && simulation.Positions.Any(p => p.Mmsi == ship.Mmsi && p.Lon < 0)).Select(ship => ship.Mmsi).ToHashSet();
        return new Tally(found.Count(truth.Contains), found.Count(mmsi => !truth.Contains(mmsi)), truth.Count(mmsi => !found.Contains(mmsi)));
    }

    /// <summary>Detections matched with a ship that was truly there. A detection of a ship that was on and is left dark is missed.</summary>
    public static Tally Matches(Simulation simulation, MovementResult result)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var e in result.Events.Where(e => e.Kind is MovementKind.Match or MovementKind.DarkDetection))
        {
            if (e.Kind == MovementKind.Match)
            {
                if (simulation.IsAt(e.Vessels[0].Mmsi!.Value, e.Start, e.At!.Value)) right++;
                else wrong++;
            }
            else if (simulation.Ships.Any(ship => simulation.IsAt(ship.Mmsi, e.Start, e.At!.Value) && !simulation.WasOff(ship.Mmsi, e.Start, e.Start.AddSeconds(1))))
            {
                missed++;
            }
        }
        return new Tally(right, wrong, missed);
    }

    private static bool Near(LatLon? at, string port) => at is { } point && Globe.Km(point, SeaPort.Named(port).At) <= 30;
}
