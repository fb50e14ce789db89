using Waybill.Model;

namespace Waybill.Movements;

/// <summary>
/// Says who a ship seen in port and heard by nobody may have been. Each ship that was silent and can have been there is weighed by her length and
/// by how often one that fits her was seen in that port while she was silent, or a sighting named her there; the weights are settled together by expectation maximisation, so that
/// a detection that one ship explains again and again does not count for another.
/// </summary>
internal static class DarkVisitDetector
{
    private const int Rounds = 30;

    /// <summary>Chances without a hit that every ship begins with: one hit on one chance does not mean always.</summary>
    private const double PriorChances = 6;

    public static List<DarkVisit> Find(IReadOnlyList<Matched> matches, IReadOnlyList<Gap> gaps, PortIndex ports, Reach reach, IReadOnlyDictionary<(Ship Ship, int Port), int> sighted, DarkVisitOptions options)
    {
        var silent = gaps.Where(gap => gap.Hours <= options.MaxGapDays * 24 && gap.Silence != Silence.Reception).OrderBy(gap => gap.Start).ToList();
        var seen = new List<Seen>();
        var images = matches.GroupBy(match => MatchDetector.SceneOf(match.Detection)).ToList();
        foreach (var match in matches)
        {
            if (match.Track is not null || PortOf(match.Detection.At, ports, options) is not { } port) continue;
            var candidates = new List<Candidate>();
            foreach (var gap in Covering(silent, match.Detection.Time))
                if (reach.CanBe(gap, match.Detection.At, match.Detection.Time)) candidates.Add(new Candidate(gap, Fit(match.Detection, gap.Track.Ship, options)));
            if (candidates.Count > 0) seen.Add(new Seen(match.Detection, port, candidates));
        }
        var shares = Shares(seen, silent, images, ports, reach, sighted, options);
        var visits = new List<DarkVisit>();
        foreach (var detection in seen)
        {
            var all = options.UnknownWeight + detection.Candidates.Sum(c => c.Fit * shares[(c.Gap.Track.Ship, detection.Port)]);
            var best = detection.Candidates.MaxBy(c => c.Fit * shares[(c.Gap.Track.Ship, detection.Port)])!;
            var probability = best.Fit * shares[(best.Gap.Track.Ship, detection.Port)] / all;
            if (probability >= options.MinProbability && detection.Candidates.Count - 1 <= options.MaxOthers) visits.Add(new DarkVisit(best.Gap.Track.Ship, best.Gap, detection.Port, detection.Detection, probability, detection.Candidates.Count - 1));
        }
        return visits;
    }

    /// <summary>Number of the port that a point counts as.</summary>
    public static int? PortOf(LatLon at, PortIndex ports, DarkVisitOptions options)
    {
        if (ports.Nearest(at, 30, out var km) is not { } port || km > port.RadiusKm + options.PortMarginKm) return null;
        for (var i = 0; i < ports.Ports.Count; i++)
            if (ReferenceEquals(ports.Ports[i], port)) return i;
        return null;
    }

    private static IEnumerable<Gap> Covering(List<Gap> gaps, DateTime time)
    {
        var seconds = Fix.Seconds(time);
        foreach (var gap in gaps)
        {
            if (gap.Start > seconds) yield break;
            if (seconds <= gap.Start + gap.Hours * 3600) yield return gap;
        }
    }

    /// <summary>How well the length seen fits the one told, 0 to 1; a length that is not known fits as one that is a little off.</summary>
    private static double Fit(Detection detection, Ship ship, DarkVisitOptions options)
    {
        if (detection.LengthMetres is not > 0 || ship.LengthMetres is not > 0) return 0.5;
        var off = Math.Log(detection.LengthMetres.Value / ship.LengthMetres.Value) / options.LengthError;
        return Math.Exp(-off * off / 2);
    }

    /// <summary>For each ship and port, the share of the images of the port, taken while she can have been there, in which she is seen.</summary>
    private static Dictionary<(Ship, int), double> Shares(List<Seen> seen, List<Gap> silent, IReadOnlyList<IGrouping<string, Matched>> images, PortIndex ports, Reach reach, IReadOnlyDictionary<(Ship Ship, int Port), int> sighted, DarkVisitOptions options)
    {
        var chances = new Dictionary<(Ship, int), double>();
        foreach (var pair in seen.SelectMany(s => s.Candidates.Select(c => (c.Gap.Track.Ship, s.Port))).Distinct())
        {
            var at = ports.Ports[pair.Port].At;
            var covering = images.Where(image => image.Any(m => Sphere.Km(m.Detection.At, at) <= 30)).Select(image => image.First().Detection.Time);
            chances[pair] = covering.Count(time => silent.Any(gap => gap.Track.Ship == pair.Ship && reach.CanBe(gap, at, time)));
        }
        var shares = chances.Keys.ToDictionary(key => key, _ => 0.5);
        for (var round = 0; round < Rounds; round++)
        {
            var hits = chances.Keys.ToDictionary(key => key, _ => 0.0);
            foreach (var detection in seen)
            {
                var all = options.UnknownWeight + detection.Candidates.Sum(c => c.Fit * shares[(c.Gap.Track.Ship, detection.Port)]);
                foreach (var c in detection.Candidates) hits[(c.Gap.Track.Ship, detection.Port)] += c.Fit * shares[(c.Gap.Track.Ship, detection.Port)] / all;
            }
            foreach (var (key, hit) in hits)
            {
                // A sighting that names her there is a chance taken.
                var named = sighted.GetValueOrDefault(key);
                shares[key] = Math.Min(1, (hit + named + 0.1) / (chances[key] + named + PriorChances));
            }
        }
        return shares;
    }

    public static MovementEvent Event(DarkVisit visit, Fleet fleet, PortIndex ports, DarkVisitOptions options)
    {
        var port = ports.Ports[visit.Port];
        var length = visit.Detection.LengthMetres is { } metres ? $"a ship of {Tell.Number(metres)} m" : "a ship";
        var own = visit.Ship.LengthMetres is { } told ? $", {Tell.Number(told)} m long," : "";
        return new MovementEvent
        {
            Kind = MovementKind.Visit,
            Finding = "inferred",
            Vessels = [visit.Ship.Ref],
            Start = visit.Detection.Time,
            End = visit.Detection.Time,
            At = visit.Detection.At,
            Place = Tell.Of(port, visit.Detection.At),
            Figures = [new("probability", visit.Probability), new("other_candidates", visit.Others), new("length_m", visit.Detection.LengthMetres)],
            Rule = options.Rule,
            Confidence = visit.Probability >= 0.8 ? EventConfidence.Moderate : EventConfidence.Low,
            Why = $"{char.ToUpperInvariant(length[0])}{length[1..]} that no track explains was seen {Tell.Where(Tell.Of(port, visit.Detection.At), null)} on {Tell.Time(visit.Detection.Time)}; {visit.Ship.Label}{own} was silent from {Tell.Time(visit.Gap.Start)} "
                + $"for {Tell.Hours(visit.Gap.Hours)} and can have been there; so can {Tell.Count(visit.Others, "other silent ship")}, which together with ships never heard leave {Tell.Number(100 - 100 * visit.Probability)} % of the weight.",
            Evidence = fleet.Evidence(visit.Gap.After is { } after ? [visit.Detection.Source, visit.Gap.Before.Source, after.Source] : [visit.Detection.Source, visit.Gap.Before.Source]),
        };
    }

    private sealed record Candidate(Gap Gap, double Fit);

    private sealed record Seen(Detection Detection, int Port, List<Candidate> Candidates);
}
