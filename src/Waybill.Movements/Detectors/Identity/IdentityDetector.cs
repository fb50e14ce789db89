using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Numbers, names and flags that cannot all be right.</summary>
internal static class IdentityDetector
{
    public static IEnumerable<MovementEvent> Find(Fleet fleet, IReadOnlyList<KnownFlag> flags, TrackOptions tracks, IdentityOptions options)
    {
        foreach (var ship in fleet.Ships)
        {
            foreach (var found in OfShip(ship, fleet, tracks, options)) yield return found;
            if (Flag(ship, fleet, flags, options) is { } mismatch) yield return mismatch;
        }
        foreach (var hull in fleet.Ships.Where(ship => ship.Ref.Imo is not null).GroupBy(ship => ship.Ref.Imo!.Value).Where(group => group.Count() > 1).OrderBy(group => group.Key.Value))
            foreach (var found in OfHull([.. hull], fleet, options)) yield return found;
    }

    private static IEnumerable<MovementEvent> OfShip(Ship ship, Fleet fleet, TrackOptions tracks, IdentityOptions options)
    {
        for (var i = 0; i < ship.Tracks.Count; i++)
            for (var j = i + 1; j < ship.Tracks.Count; j++)
            {
                var (a, b) = (ship.Tracks[i], ship.Tracks[j]);
                if (!TwoShips.Interleave(ship, a, b, tracks.MinSwitches)) continue;
                var changes = ship.Switches.Where(c => (c.From == a && c.To == b) || (c.From == b && c.To == a)).ToList();
                yield return Conflict("two-ships-one-mmsi", [ship], changes[0].Before, changes[^1].After, EventConfidence.High,
                    $"Under {ship.Label} two ships send at once: the messages change {changes.Count} times between places that no ship can pass between, first {Tell.Number(Sphere.NauticalMiles(changes[0].Before.At, changes[0].After.At))} nautical miles apart.",
                    changes.Take(10).SelectMany(c => new[] { c.Before.Source, c.After.Source }), fleet, options);
            }
        foreach (var wrong in ship.Statics.Where(s => s.ImoDigits is > 0 && ShipIdentity.Imo(s.ImoDigits) is null).GroupBy(s => s.ImoDigits).Select(group => group.First()))
            yield return Conflict("imo-check-digit", [ship], wrong.Time, null, EventConfidence.Moderate,
                $"{ship.Label} sends {wrong.ImoDigits} as her IMO number, which is none: its length or check digit is wrong.", [wrong.Source], fleet, options);
        var hulls = ship.Statics.Where(s => ShipIdentity.Imo(s.ImoDigits) is not null).GroupBy(s => s.ImoDigits!.Value).ToList();
        if (hulls.Count > 1)
            yield return Conflict("one-mmsi-two-hulls", [ship], hulls.Min(h => h.Min(s => s.Time)), hulls.Max(h => h.Max(s => s.Time)), hulls.Sum(h => h.Count()) > hulls.Count ? EventConfidence.High : EventConfidence.Moderate,
                $"{ship.Label} sends {hulls.Count} IMO numbers, each with a right check digit: {string.Join(", ", hulls.Select(h => h.Key))}.", hulls.SelectMany(h => h.Take(5).Select(s => s.Source)), fleet, options);
        if (ship.Mmsi.IsShip && !MidTable.Standard.Knows(ship.Mmsi))
            yield return Conflict("mid-not-allotted", [ship], First(ship), null, EventConfidence.Moderate,
                $"The first three digits of MMSI {ship.Mmsi} are allotted to no state.", ship.Tracks.Take(1).Select(track => track.First.Source), fleet, options);
    }

    private static MovementEvent? Flag(Ship ship, Fleet fleet, IReadOnlyList<KnownFlag> flags, IdentityOptions options)
    {
        if (ship.Ref.Imo is not { } imo || ship.Ref.Flag is not { } mid) return null;
        var known = flags.Where(flag => flag.Imo == imo).ToList();
        // A former flag explains the digits: transponders are often not set anew.
        if (known.Count == 0 || known.Any(flag => flag.Flag == mid)) return null;
        return Conflict("mid-flag-mismatch", [ship], First(ship), null, EventConfidence.Moderate,
            $"The digits of MMSI {ship.Mmsi} are those of {mid}, but {imo} is known under the flag of {string.Join(", ", known.Select(flag => flag.Flag).Distinct())} and no former flag explains it.",
            ship.Tracks.Take(1).Select(track => track.First.Source).Concat(known.Select(flag => flag.Source)), fleet, options);
    }

    private static IEnumerable<MovementEvent> OfHull(List<Ship> ships, Fleet fleet, IdentityOptions options)
    {
        for (var i = 0; i < ships.Count; i++)
            for (var j = i + 1; j < ships.Count; j++)
            {
                var (a, b) = (ships[i], ships[j]);
                if (a.Tracks.Count == 0 || b.Tracks.Count == 0) continue;
                var start = Math.Max(a.Tracks.Min(t => t.First.Time), b.Tracks.Min(t => t.First.Time));
                var end = Math.Min(a.Tracks.Max(t => t.Last.Time), b.Tracks.Max(t => t.Last.Time));
                var both = end > start && end - start >= options.OverlapHours * 3600;
                var lines = new[] { a.Tracks[0].First.Source, b.Tracks[0].First.Source }.Concat(a.Statics.Concat(b.Statics).Where(s => ShipIdentity.Imo(s.ImoDigits) == a.Ref.Imo).Take(10).Select(s => s.Source));
                yield return both
                    ? Conflict("one-hull-two-mmsis", [a, b], Fix.InstantOf(start), Fix.InstantOf(end), EventConfidence.High,
                        $"MMSI {a.Mmsi} and MMSI {b.Mmsi} both send {a.Ref.Imo} and are both heard for {Tell.Hours((end - start) / 3600.0)}: one hull cannot be two ships.", lines, fleet, options)
                    : Conflict("mmsi-change", [a, b], First(a), null, EventConfidence.Low,
                        $"{a.Ref.Imo} is heard first under one and then under the other of MMSI {a.Mmsi} and MMSI {b.Mmsi}, as after a change of flag.", lines, fleet, options);
            }
    }

    private static DateTime First(Ship ship) =>
        ship.Tracks.Count > 0 ? Fix.InstantOf(ship.Tracks.Min(track => track.First.Time)) : ship.Statics.Count > 0 ? ship.Statics[0].Time : DateTime.UnixEpoch;

    private static MovementEvent Conflict(string finding, Ship[] ships, Fix from, Fix to, EventConfidence confidence, string why, IEnumerable<SourceLine> lines, Fleet fleet, IdentityOptions options) =>
        Conflict(finding, ships, from.Instant, to.Instant, confidence, why, lines, fleet, options) with { At = from.Place, To = to.Place };

    private static MovementEvent Conflict(string finding, Ship[] ships, DateTime start, DateTime? end, EventConfidence confidence, string why, IEnumerable<SourceLine> lines, Fleet fleet, IdentityOptions options) => new()
    {
        Kind = MovementKind.IdentityConflict,
        Finding = finding,
        Vessels = [.. ships.Select(ship => ship.Ref)],
        Start = start,
        End = end,
        Rule = options.Rule,
        Confidence = confidence,
        Why = why,
        Evidence = fleet.Evidence(lines),
    };
}
