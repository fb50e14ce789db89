using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Silences, closed and open, in one pass: the messages before a silence are counted by a window that moves along.</summary>
internal static class GapDetector
{
    /// <summary>The silences of a track, by time.</summary>
    public static List<Gap> Find(Track track, uint end, GapOptions options)
    {
        var gaps = new List<Gap>();
        var fixes = track.Fixes;
        var window = (uint)(options.HoursBefore * 3600);
        var least = options.MinHours * 3600;
        var (from, counts) = (0, default(MessageCounts));
        for (var i = 0; i < fixes.Length; i++)
        {
            counts = counts.Add(fixes[i].Receiver, 1);
            while (fixes[i].Time - fixes[from].Time > window) counts = counts.Add(fixes[from++].Receiver, -1);
            if (i + 1 < fixes.Length)
            {
                var seconds = fixes[i + 1].Time - fixes[i].Time;
                if (seconds > least) gaps.Add(new Gap(track, i, fixes[i], fixes[i + 1], seconds / 3600.0, counts));
            }
            else
            {
                var measured = options.EvaluatedAt is { } at ? Fix.Seconds(at) : end;
                if (measured > fixes[i].Time && measured - fixes[i].Time > least) gaps.Add(new Gap(track, i, fixes[i], null, (measured - fixes[i].Time) / 3600.0, counts));
            }
        }
        return gaps;
    }

    public static MovementEvent Event(Gap gap, Fleet fleet, PortIndex ports, GapOptions options) => new()
    {
        Kind = MovementKind.Gap,
        Vessels = [gap.Track.Ship.Ref],
        Start = gap.Before.Instant,
        End = gap.After?.Instant,
        At = gap.Before.Place,
        To = gap.After?.Place,
        Place = ports.PlaceNear(gap.Before.Place, 50),
        Finding = gap.Silence switch { Silence.Dark => "dark", Silence.Reception => "reception-hole", _ => "unknown" },
        Figures =
        [
            new("hours", gap.Hours), new("distance_nm", gap.Nm), new("implied_knots", gap.Knots), new("messages_before", gap.Counts.Total),
            new("others_heard_hours", gap.Heard), new("others_expected_hours", gap.Expected),
        ],
        Rule = options.Rule,
        Confidence = Confidence(gap, options),
        Why = Why(gap, ports),
        Evidence = fleet.Evidence(gap.After is { } after ? [gap.Before.Source, after.Source] : [gap.Before.Source]),
    };

    private static EventConfidence Confidence(Gap gap, GapOptions options)
    {
        if (gap.Silence == Silence.Unknown) return EventConfidence.Low;
        var share = gap.Heard / gap.Expected / options.DarkShare;
        return gap.Expected >= 2 * options.MinExpectedHours && share is < 0.5 or > 1.5 ? EventConfidence.High : EventConfidence.Moderate;
    }

    private static string Why(Gap gap, PortIndex ports)
    {
        var silent = $"{gap.Track.Ship.Label} was last heard {Tell.Where(ports.PlaceNear(gap.Before.Place, 50), gap.Before.Place)} on {Tell.Time(gap.Start)}"
            + (gap.After is { } after
                ? $" and next {Tell.Where(ports.PlaceNear(after.Place, 50), after.Place)} {Tell.Hours(gap.Hours)} later"
                : $" and not again in the {Tell.Hours(gap.Hours)} to the end of the data");
        var judged = gap.Silence switch
        {
            Silence.Dark => $"other ships were heard near there in {Tell.Number(gap.Heard)} hours of the silence ({Tell.Number(gap.Expected)} would be usual), so the area was received",
            Silence.Reception => $"other ships were heard near there in only {Tell.Number(gap.Heard)} hours of the silence where {Tell.Number(gap.Expected)} would be usual, so the area itself was not received",
            _ => "too few other ships are ever heard near there to tell a dark ship from a hole in reception",
        };
        return $"{silent}; {judged}.";
    }
}
