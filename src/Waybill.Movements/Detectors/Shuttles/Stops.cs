using Waybill.Model;

namespace Waybill.Movements;

/// <summary>One ship, heard or only spoken of, and all that puts her at a place.</summary>
internal sealed class ShipStops(Ship? ship, VesselRef who)
{
    public Ship? Ship { get; } = ship;

    public VesselRef Who { get; } = who;

    public string Label => Ship?.Label ?? Who.Name ?? Who.Imo?.ToString() ?? "a ship without a name";

    public List<Stop> All { get; } = [];

    public List<Gap> Gaps { get; } = [];
}

/// <summary>Gathers visits, sightings, detections and the ends of silences, ship by ship.</summary>
internal sealed class Stops(PortIndex ports, PortList list, Reach reach, ShuttleOptions options, DarkVisitOptions dark)
{
    private readonly Dictionary<Ship, ShipStops> _ships = [];
    private readonly Dictionary<string, ShipStops> _unheard = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Port, int> _numbers = ports.Ports.Select((port, i) => (port, i)).ToDictionary(pair => pair.port, pair => pair.i);

    public IEnumerable<ShipStops> All => _ships.Values.Concat(_unheard.Values);

    public void Add(Visit visit) =>
        Of(visit.Ship!).All.Add(new Stop(StopKind.Heard, visit.Port, visit.Start, visit.End, [visit.Steps[0].Source, visit.Steps[^1].Source]));

    public void Add(Gap gap)
    {
        if (gap.Silence == Silence.Reception) return;
        var stops = Of(gap.Track.Ship);
        stops.Gaps.Add(gap);
        if (Near(gap.Before) is { } from) stops.All.Add(new Stop(StopKind.Near, from, gap.Start, gap.Start, [gap.Before.Source]));
        if (gap.After is { } after && Near(after) is { } to) stops.All.Add(new Stop(StopKind.Near, to, after.Time, after.Time, [after.Source]));
    }

    public void Add(DarkVisit visit)
    {
        var time = Fix.Seconds(visit.Detection.Time);
        Of(visit.Ship).All.Add(new Stop(StopKind.Detected, visit.Port, time, time, [visit.Detection.Source]) { Gap = visit.Gap });
    }

    /// <summary>How often sightings put a ship that is heard too at a port.</summary>
    public Dictionary<(Ship Ship, int Port), int> Sighted { get; } = [];

    public void Add(Sighting sighting, Fleet fleet)
    {
        var port = sighting.PlaceName is { } name && list.Find(name) is { } named ? _numbers[named]
            : sighting.At is { } at ? DarkVisitDetector.PortOf(at, ports, dark) : null;
        if (port is not { } number) return;
        var stops = Of(sighting, fleet);
        var (start, end) = (Fix.Seconds(sighting.Start), Fix.Seconds(sighting.End));
        // A day is a wide date: of it only the part holds in which she was silent and can have been there.
        var gap = stops.Gaps.Find(gap => gap.Start < end && gap.Start + gap.Hours * 3600 > start && reach.StayHours(gap, ports.Ports[number].At) > 0);
        if (gap is not null) (start, end) = (Math.Max(start, gap.Start + 1), Math.Min(end, (uint)(gap.Start + gap.Hours * 3600) - 1));
        stops.All.Add(new Stop(StopKind.Sighted, number, start, end, [sighting.Source]) { Gap = gap });
        if (stops.Ship is { } ship) Sighted[(ship, number)] = Sighted.GetValueOrDefault((ship, number)) + 1;
    }

    private int? Near(in Fix fix) => fix.HasPlace && ports.Nearest(fix.At, options.NearKm, out _) is { } port ? _numbers[port] : null;

    private ShipStops Of(Ship ship)
    {
        if (!_ships.TryGetValue(ship, out var stops)) _ships.Add(ship, stops = new ShipStops(ship, ship.Ref));
        return stops;
    }

    /// <summary>The ship of a sighting: by number, else by a name that one ship alone bears.</summary>
    private ShipStops Of(Sighting sighting, Fleet fleet)
    {
        var heard = fleet.Ships.FirstOrDefault(ship => sighting.Mmsi == ship.Mmsi || (sighting.Imo is { } imo && ship.Ref.Imo == imo));
        if (heard is null && sighting.Mmsi is null && sighting.Imo is null && sighting.ShipName is { } name)
        {
            var named = fleet.Ships.Where(ship => name.Equals(ship.Ref.Name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
            if (named.Count == 1) heard = named[0];
        }
        if (heard is not null) return Of(heard);
        var key = sighting.Imo?.ToString() ?? sighting.Mmsi?.ToString() ?? sighting.ShipName ?? "";
        if (!_unheard.TryGetValue(key, out var stops)) _unheard.Add(key, stops = new ShipStops(null, new VesselRef(sighting.Mmsi, sighting.Imo, sighting.ShipName)));
        return stops;
    }
}
