using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Stays in ports and at anchorages.</summary>
internal static class VisitDetector
{
    /// <summary>The visits of one ship, by time.</summary>
    public static List<Visit> Find(Ship ship, Fleet fleet, PortIndex ports, VisitOptions options)
    {
        var steps = new List<PortEvent>();
        var finder = new PortSteps(ports, options);
        var visits = new List<Visit>();
        foreach (var track in ship.Tracks)
        {
            steps.Clear();
            finder.Find(track, steps);
            var found = VisitBuilder.Build(ship, steps, options);
            if (found.Count > 0 && !found[^1].HasExit && fleet.End - track.Last.Time < options.GapHours * 3600 && ports.Find(track.Last.Lat, track.Last.Lon, out _) >= 0)
                found[^1] = found[^1] with { Open = true };
            visits.AddRange(found.Where(visit => visit.Confidence >= options.MinConfidence));
        }
        visits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return visits;
    }

    public static MovementEvent Event(Visit visit, Fleet fleet, PortIndex ports, VisitOptions options)
    {
        var port = ports.Ports[visit.Port];
        var at = visit.Steps.First(step => step.Port == visit.Port).At;
        return new MovementEvent
        {
            Kind = MovementKind.Visit,
            Vessels = [visit.Ship!.Ref],
            Start = Fix.InstantOf(visit.Start),
            End = visit.Open ? null : Fix.InstantOf(visit.End),
            At = visit.Steps[0].At,
            To = visit.Steps[^1].At == visit.Steps[0].At ? null : visit.Steps[^1].At,
            Place = Tell.Of(port, at),
            Figures = [new("hours", visit.Hours), new("confidence_1_to_4", visit.Confidence)],
            Rule = options.Rule,
            Confidence = visit.Confidence switch { 4 => EventConfidence.High, 3 => EventConfidence.Moderate, _ => EventConfidence.Low },
            Why = Why(visit, port),
            Evidence = fleet.Evidence(visit.Steps.Select(step => step.Source)),
        };
    }

    private static string Why(Visit visit, Port port)
    {
        var stops = visit.Steps.Count(step => step.Kind == PortEventKind.StopBegin);
        var silences = visit.Steps.Count(step => step.Kind == PortEventKind.GapBegin);
        var stay = (stops, silences) switch
        {
            ( > 0, > 0) => $"lay still {Tell.Count(stops, "time")} and fell silent {Tell.Count(silences, "time")}",
            ( > 0, _) => $"lay still {Tell.Count(stops, "time")}",
            (_, > 0) => $"fell silent {Tell.Count(silences, "time")}",
            _ => "did not stop",
        };
        var ends = (visit.HasEntry, visit.HasExit) switch
        {
            (true, true) => "she was seen to enter and to leave",
            (true, false) => visit.Open ? "she was seen to enter and is there when the data ends" : "she was seen to enter, not to leave",
            (false, true) => "she was seen to leave, not to enter",
            _ => "she was seen neither to enter nor to leave",
        };
        return $"{visit.Ship!.Label} {stay} within {Tell.Number(port.RadiusKm)} km of {port.Name} in {Tell.Hours(visit.Hours)} from {Tell.Time(visit.Start)}; {ends}.";
    }
}
