using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A way from one visit to the next of the same ship.</summary>
/// <param name="From">Visit that it starts from.</param>
/// <param name="To">Visit that it leads to.</param>
/// <param name="SilentHours">Hours of silences on the way.</param>
internal sealed record Voyage(Visit From, Visit To, double SilentHours);

/// <summary>Voyages: consecutive visits.</summary>
internal static class VoyageDetector
{
    /// <summary>The voyages of a ship, by time.</summary>
    public static List<Voyage> Find(IReadOnlyList<Visit> visits, IReadOnlyList<Gap> gaps, VoyageOptions options)
    {
        var voyages = new List<Voyage>();
        var good = visits.Where(visit => visit.Confidence >= options.MinConfidence).ToList();
        var next = 0;
        for (var i = 1; i < good.Count; i++)
        {
            var (from, to) = (good[i - 1], good[i]);
            if (to.Start < from.End) continue;
            while (next < gaps.Count && gaps[next].Start < from.End) next++;
            var silent = 0.0;
            for (var k = next; k < gaps.Count && gaps[k].Start < to.Start; k++) silent += gaps[k].Hours;
            voyages.Add(new Voyage(from, to, silent));
        }
        return voyages;
    }

    public static MovementEvent Event(Voyage voyage, Fleet fleet, PortIndex ports, VoyageOptions options)
    {
        var (from, to) = (ports.Ports[voyage.From.Port], ports.Ports[voyage.To.Port]);
        var hours = (voyage.To.Start - voyage.From.End) / 3600.0;
        var nm = Sphere.NauticalMiles(from.At, to.At);
        return new MovementEvent
        {
            Kind = MovementKind.Voyage,
            Vessels = [voyage.From.Ship!.Ref],
            Start = Fix.InstantOf(voyage.From.End),
            End = Fix.InstantOf(voyage.To.Start),
            At = voyage.From.Steps[^1].At,
            To = voyage.To.Steps[0].At,
            Place = Tell.Of(from, voyage.From.Steps[^1].At),
            ToPlace = Tell.Of(to, voyage.To.Steps[0].At),
            Figures = [new("hours", hours), new("distance_nm", nm), new("silent_hours", voyage.SilentHours)],
            Rule = options.Rule,
            Confidence = voyage.SilentHours > hours / 2 ? EventConfidence.Low : Math.Min(voyage.From.Confidence, voyage.To.Confidence) == 4 ? EventConfidence.High : EventConfidence.Moderate,
            Why = $"{voyage.From.Ship!.Label} left {from.Name} on {Tell.Time(voyage.From.End)} and her next visit, {Tell.Hours(hours)} later, was {to.Name}"
                + (voyage.SilentHours > 0 ? $"; she was silent for {Tell.Hours(voyage.SilentHours)} of the way." : "; she was heard all the way."),
            Evidence = fleet.Evidence([voyage.From.Steps[^1].Source, voyage.To.Steps[0].Source]),
        };
    }
}
