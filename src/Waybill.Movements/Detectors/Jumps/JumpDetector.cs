using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Changes of place that no ship can make: jumps from one track to another, fixes that fit no track, tracks that run in circles.</summary>
internal static class JumpDetector
{
    public static IEnumerable<MovementEvent> Find(Ship ship, Fleet fleet, PortIndex ports, TrackOptions tracks, JumpOptions options)
    {
        var rule = options.Rule(tracks);
        var kept = ship.Tracks.ToHashSet();
        foreach (var change in ship.Switches)
        {
            if (!kept.Contains(change.From) || !kept.Contains(change.To) || TwoShips.Interleave(ship, change.From, change.To, tracks.MinSwitches)) continue;
            yield return Jump(ship, change, fleet, ports, rule);
        }
        if (Noise(ship, fleet, rule) is { } noise) yield return noise;
        foreach (var track in ship.Tracks)
            if (ship.Switches.Count > 0 && Circle.Fit(track, options) is { } circle) yield return Round(track, circle, fleet, rule);
    }

    private static MovementEvent Jump(Ship ship, TrackSwitch change, Fleet fleet, PortIndex ports, EventRule rule)
    {
        var (before, after) = (change.Before, change.After);
        var hours = (after.Time - before.Time) / 3600.0;
        var nm = Sphere.NauticalMiles(before.At, after.At);
        double? knots = hours > 0 ? nm / hours : null;
        return new MovementEvent
        {
            Kind = MovementKind.Jump,
            Finding = "teleport",
            Vessels = [ship.Ref],
            Start = before.Instant,
            End = after.Instant,
            At = before.At,
            To = after.At,
            Place = ports.PlaceNear(before.At, 50),
            ToPlace = ports.PlaceNear(after.At, 50),
            Figures = [new("distance_nm", nm), new("hours", hours), new("implied_knots", knots)],
            Rule = rule,
            Confidence = EventConfidence.High,
            Why = $"{ship.Label} was heard {Tell.Number(nm)} nautical miles apart within {Tell.Number(hours * 60)} minutes on {Tell.Time(before.Instant)}"
                + (knots is { } speed ? $", which would take {Tell.Number(speed)} knots." : ", at the same instant."),
            Evidence = fleet.Evidence([before.Source, after.Source]),
        };
    }

    private static MovementEvent? Noise(Ship ship, Fleet fleet, EventRule rule)
    {
        if (ship.Noise.Count == 0) return null;
        var fixes = ship.Noise.SelectMany(track => track.Fixes.ToArray()).OrderBy(fix => fix.Time).ToList();
        return new MovementEvent
        {
            Kind = MovementKind.Jump,
            Finding = "noise",
            Vessels = [ship.Ref],
            Start = fixes[0].Instant,
            End = fixes[^1].Instant,
            At = fixes[0].Place,
            Figures = [new("messages", fixes.Count), new("tracks", ship.Noise.Count)],
            Rule = rule,
            Confidence = EventConfidence.Moderate,
            Why = $"{Tell.Count(fixes.Count, "message")} of {ship.Label} {(fixes.Count == 1 ? "lies" : "lie")} where she cannot have been between the messages before and after; left out of her track.",
            Evidence = fleet.Evidence(fixes.Take(40).Select(fix => fix.Source)),
        };
    }

    private static MovementEvent Round(Track track, Circle circle, Fleet fleet, EventRule rule) => new()
    {
        Kind = MovementKind.Jump,
        Finding = "circle",
        Vessels = [track.Ship.Ref],
        Start = track.First.Instant,
        End = track.Last.Instant,
        At = circle.Centre,
        Figures = [new("radius_km", circle.RadiusKm), new("deviation", circle.Deviation), new("turns", circle.Turns), new("messages", track.Count)],
        Rule = rule,
        Confidence = EventConfidence.Moderate,
        Why = $"After a jump the messages of {track.Ship.Label} run {Tell.Number(circle.Turns)} times round a circle of {Tell.Number(circle.RadiusKm)} km radius about {circle.Centre}, "
            + $"off it by {Tell.Number(circle.Deviation * 100)} % on average: a pattern of false positions.",
        Evidence = fleet.Evidence(track.Fixes.ToArray().Take(40).Select(fix => fix.Source)),
    };
}
