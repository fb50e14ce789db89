using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Slow hours at sea.</summary>
internal static class LoiteringDetector
{
    /// <summary>The slow stretches of a track, by time.</summary>
    public static List<Loiter> Find(Track track, PortIndex ports, LoiteringOptions options)
    {
        var found = new List<Loiter>();
        var hours = new List<HourBucket>();
        var silence = (uint)(options.MaxSilenceHours * 3600);
        var fixes = track.Fixes;
        var from = 0;
        for (var i = 1; i <= fixes.Length; i++)
        {
            if (i < fixes.Length && fixes[i].Time - fixes[i - 1].Time <= silence) continue;
            Stretch(track, from, i - 1, hours, options);
            foreach (var (first, last) in SlowHours.Runs(hours))
                if (Judge(track, first, last, ports, options) is { } loiter) found.Add(loiter);
            from = i;
        }
        return found;
    }

    private static void Stretch(Track track, int from, int to, List<HourBucket> hours, LoiteringOptions options)
    {
        hours.Clear();
        var fixes = track.Fixes;
        var (first, metres, seconds) = (from, 0.0, 0L);
        for (var i = from; i <= to; i++)
        {
            if (i > from)
            {
                seconds += fixes[i].Time - fixes[i - 1].Time;
                if (fixes[i].HasPlace && fixes[i - 1].HasPlace) metres += 1000 * Sphere.QuickKm(fixes[i - 1].Lat, fixes[i - 1].Lon, fixes[i].Lat, fixes[i].Lon);
            }
            if (i < to && fixes[i + 1].Time / 3600 == fixes[i].Time / 3600) continue;
            hours.Add(new HourBucket(first, i, Legs.IsSlow(Legs.Knots(metres, seconds / 3600.0), options.MaxKnots)));
            (first, metres, seconds) = (i + 1, 0, 0);
        }
    }

    private static Loiter? Judge(Track track, int first, int last, PortIndex ports, LoiteringOptions options)
    {
        var fixes = track.Fixes;
        if (fixes[last].Time - fixes[first].Time < options.MinHours * 3600) return null;
        var middle = fixes[(first + last) / 2];
        if (!middle.HasPlace || !fixes[first].HasPlace || ports.Nearest(middle.At, options.MinPortKm, out _) is not null || ports.Nearest(fixes[first].At, options.MinPortKm, out _) is not null) return null;
        var km = 0.0;
        for (var i = first + 1; i <= last; i++)
            if (fixes[i].HasPlace && fixes[i - 1].HasPlace) km += Sphere.QuickKm(fixes[i - 1].Lat, fixes[i - 1].Lon, fixes[i].Lat, fixes[i].Lon);
        return new Loiter(track, first, last, Legs.Knots(km * 1000, (fixes[last].Time - fixes[first].Time) / 3600.0) ?? 0);
    }

    public static MovementEvent Event(Loiter loiter, Fleet fleet, PortIndex ports, LoiteringOptions options)
    {
        var place = ports.PlaceNear(loiter.From.Place, 500);
        return new MovementEvent
        {
            Kind = MovementKind.Loitering,
            Vessels = [loiter.Track.Ship.Ref],
            Start = loiter.From.Instant,
            End = loiter.To.Instant,
            At = loiter.From.Place,
            To = loiter.To.Place,
            Place = place,
            Figures = [new("hours", loiter.Hours), new("average_knots", loiter.Knots), new("messages", loiter.Last - loiter.First + 1)],
            Rule = options.Rule,
            Confidence = loiter.Last - loiter.First + 1 >= loiter.Hours ? EventConfidence.High : EventConfidence.Moderate,
            Why = $"{loiter.Track.Ship.Label} moved at {Tell.Number(loiter.Knots)} knots on average for {Tell.Hours(loiter.Hours)} from {Tell.Time(loiter.From.Instant)}, {Tell.Where(place, loiter.From.Place)}.",
            Evidence = fleet.Evidence(Enumerable.Range(0, 40).Select(k => loiter.First + (loiter.Last - loiter.First) * k / 39).Distinct().Select(i => loiter.Track[i].Source)),
        };
    }
}
