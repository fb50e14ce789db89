using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Runs the detectors, each on what the ones before found, and gathers their events in an order that does not depend on threads.</summary>
internal sealed class Findings(Fleet fleet, PortList list, PortIndex ports, MovementOptions options)
{
    private readonly List<MovementEvent> _events = [];

    public IReadOnlyList<MovementEvent> Events => _events;

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<Run>> Shuttles { get; private set; } = [];

    public IReadOnlyList<DarkVisit> DarkVisits { get; private set; } = [];

    public IReadOnlyList<Encounter> Encounters { get; private set; } = [];

    public void Run(IReadOnlyList<KnownFlag> flags)
    {
        var encounters = Task.Run(() => EncounterDetector.Find([.. fleet.Tracks], ports, options.Encounters));
        var reception = new ReceptionMap(fleet);
        var perShip = new OfShip[fleet.Ships.Count];
        Parallel.For(0, perShip.Length, i => perShip[i] = Ship(fleet.Ships[i], reception));
        foreach (var found in perShip) _events.AddRange(found.Events);
        Visits = [.. perShip.SelectMany(found => found.Visits)];
        Gaps = [.. perShip.SelectMany(found => found.Gaps)];
        _events.AddRange(IdentityDetector.Find(fleet, flags, options.Tracks, options.Identity));
        Seen();
        Encounters = encounters.GetAwaiter().GetResult();
        _events.AddRange(Encounters.Select(encounter => EncounterDetector.Event(encounter, fleet, ports, options.Encounters)));
        var sorted = _events.OrderBy(e => e.Start).ThenBy(e => e.Kind).ThenBy(e => e.Vessels.Count > 0 ? e.Vessels[0].Mmsi?.Value ?? 0 : 0).ToList();
        _events.Clear();
        _events.AddRange(sorted);
    }

    private OfShip Ship(Ship ship, ReceptionMap reception)
    {
        var events = new List<MovementEvent>();
        var visits = VisitDetector.Find(ship, fleet, ports, options.Visits);
        events.AddRange(visits.Select(visit => VisitDetector.Event(visit, fleet, ports, options.Visits)));
        var gaps = new List<Gap>();
        foreach (var track in ship.Tracks)
        {
            gaps.AddRange(GapDetector.Find(track, fleet.End, options.Gaps).Select(gap => SilenceControl.Judge(gap, reception, fleet.End, options.Gaps)));
            events.AddRange(LoiteringDetector.Find(track, ports, options.Loitering).Select(loiter => LoiteringDetector.Event(loiter, fleet, ports, options.Loitering)));
        }
        gaps.Sort((a, b) => a.Start.CompareTo(b.Start));
        events.AddRange(gaps.Select(gap => GapDetector.Event(gap, fleet, ports, options.Gaps)));
        events.AddRange(VoyageDetector.Find(visits, gaps, options.Voyages).Select(voyage => VoyageDetector.Event(voyage, fleet, ports, options.Voyages)));
        events.AddRange(JumpDetector.Find(ship, fleet, ports, options.Tracks, options.Jumps));
        return new OfShip(events, visits, gaps);
    }

    /// <summary>What was seen from space or spoken of, and the shuttles that follow from all.</summary>
    private void Seen()
    {
        var reach = new Reach(options.DarkVisits);
        var matches = MatchDetector.Find(fleet, options.Matching);
        _events.AddRange(matches.Select(match => MatchDetector.Event(match, fleet, ports, options.Matching)));
        var stops = new Stops(ports, list, reach, options.Shuttles, options.DarkVisits);
        foreach (var visit in Visits) stops.Add(visit);
        foreach (var gap in Gaps) stops.Add(gap);
        foreach (var sighting in fleet.Sightings) stops.Add(sighting, fleet);
        DarkVisits = DarkVisitDetector.Find(matches, Gaps, ports, reach, stops.Sighted, options.DarkVisits);
        _events.AddRange(DarkVisits.Select(visit => DarkVisitDetector.Event(visit, fleet, ports, options.DarkVisits)));
        foreach (var visit in DarkVisits) stops.Add(visit);
        Shuttles = ShuttleDetector.Find(stops, ports, reach, options.Shuttles);
        _events.AddRange(Shuttles.Select(runs => ShuttleDetector.Event(runs, fleet, ports, options.Shuttles)));
    }

    private sealed record OfShip(List<MovementEvent> Events, List<Visit> Visits, List<Gap> Gaps);
}
