using Waybill.Model;

namespace Waybill.Movements;

/// <summary>
/// Meetings at sea. One sweep over the grid of times from the first fix to the last: days have no edges, nor has the antimeridian, and every
/// pair is kept, not only the nearest.
/// </summary>
internal static class EncounterDetector
{
    private const double KmPerDegree = Math.PI * Sphere.RadiusKm / 180;

    /// <summary>The meetings, by time and MMSI.</summary>
    public static List<Encounter> Find(IReadOnlyList<Track> tracks, PortIndex? ports, EncounterOptions options)
    {
        var step = (long)Math.Round(options.GridMinutes * 60);
        var samplers = tracks.Select((track, i) => new GridSampler(track, i, step, (long)(options.MaxInterpolationMinutes * 60))).OrderBy(sampler => sampler.Start).ToArray();
        var pairs = new PairRuns(tracks, step, (long)(options.MergeMinutes * 60));
        if (samplers.Length == 0) return [];
        var end = samplers.Max(sampler => (long)sampler.End);
        var active = new List<GridSampler>();
        var samples = new List<Sample>();
        var entered = 0;
        for (var time = (samplers[0].Start + step - 1) / step * step; time <= end; time += step)
        {
            while (entered < samplers.Length && samplers[entered].Start <= time) active.Add(samplers[entered++]);
            active.RemoveAll(sampler => sampler.End < time);
            samples.Clear();
            foreach (var sampler in active)
                if (sampler.TrySample(time, out var sample) && AtSea(sample.At, ports, options)) samples.Add(sample);
            if (samples.Count > 1) Pair(samples, time, options.MaxKm, pairs);
            pairs.CloseStale(time);
        }
        return [.. pairs.All().Where(e => e.Minutes >= options.MinMinutes && Encounter.Median(e.KnotsA) <= options.MaxKnots && Encounter.Median(e.KnotsB) <= options.MaxKnots)
            .OrderBy(e => e.Start).ThenBy(e => e.A.Ship.Mmsi.Value).ThenBy(e => e.B.Ship.Mmsi.Value)];
    }

    private static bool AtSea(LatLon at, PortIndex? ports, EncounterOptions options)
    {
        if (ports is null || options.MinPortKm <= 0) return true;
        var port = ports.Find(at.Lat, at.Lon, out var beyond);
        return port < 0 || beyond + ports.Ports[port].RadiusKm >= options.MinPortKm;
    }

    private static void Pair(List<Sample> samples, long time, double maxKm, PairRuns pairs)
    {
        samples.Sort((a, b) => a.At.Lat.CompareTo(b.At.Lat));
        var window = maxKm / KmPerDegree * 1.0001;
        for (var i = 0; i < samples.Count; i++)
        {
            var a = samples[i];
            var east = window / Math.Max(0.01, Math.Cos(double.DegreesToRadians(Math.Min(89, Math.Abs(a.At.Lat) + window))));
            for (var j = i + 1; j < samples.Count && samples[j].At.Lat - a.At.Lat <= window; j++)
            {
                var b = samples[j];
                if (Math.Abs(Sphere.WrapLon(b.At.Lon - a.At.Lon)) > east) continue;
                var km = Sphere.Km(a.At, b.At);
                if (km <= maxKm) pairs.Add(time, a, b, km);
            }
        }
    }

    public static MovementEvent Event(Encounter e, Fleet fleet, PortIndex ports, EncounterOptions options)
    {
        var middle = e.PlacesA[e.PlacesA.Count / 2];
        var (start, end) = (Fix.InstantOf(e.Start), Fix.InstantOf(e.End));
        var place = ports.PlaceNear(middle, 200);
        var (knotsA, knotsB) = (Encounter.Median(e.KnotsA), Encounter.Median(e.KnotsB));
        return new MovementEvent
        {
            Kind = MovementKind.Encounter,
            Vessels = [e.A.Ship.Ref, e.B.Ship.Ref],
            Start = start,
            End = end,
            At = e.PlacesA[0],
            To = e.PlacesA[^1],
            Place = place,
            Figures =
            [
                new("minutes_together", e.Minutes), new("median_km", Encounter.Median(e.Distances)), new("median_knots", knotsA), new("median_knots_other", knotsB),
                new("messages", Lines(e.A, e).Count()), new("messages_other", Lines(e.B, e).Count()),
            ],
            Rule = options.Rule,
            Confidence = Math.Min(Lines(e.A, e).Count(), Lines(e.B, e).Count()) >= e.Minutes / 30 ? EventConfidence.High : EventConfidence.Moderate,
            Why = $"{e.A.Ship.Label} and {e.B.Ship.Label} were within {Tell.Number(options.MaxKm * 1000)} m of each other for {Tell.Number(e.Minutes)} minutes from {Tell.Time(start)}, "
                + $"{Tell.Where(place, middle)}, at {Tell.Number(knotsA)} and {Tell.Number(knotsB)} knots; every minute lies between messages that were heard.",
            Evidence = fleet.Evidence(Lines(e.A, e).Take(40).Concat(Lines(e.B, e).Take(40))),
        };
    }

    /// <summary>Messages heard from one of them while they are together, with those just before and after when no other stands there.</summary>
    internal static IEnumerable<SourceLine> Lines(Track track, Encounter e)
    {
        for (var i = track.IndexAt(e.Start); i < track.Count && track[i].Time <= e.End; i++) yield return track[i].Source;
    }
}
