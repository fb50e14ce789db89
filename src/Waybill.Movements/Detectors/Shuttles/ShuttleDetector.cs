using Waybill.Model;

namespace Waybill.Movements;

/// <summary>The same few ships again and again between two places, heard, seen or inferred.</summary>
internal static class ShuttleDetector
{
    public static IReadOnlyList<IReadOnlyList<Run>> Find(Stops stops, PortIndex ports, Reach reach, ShuttleOptions options)
    {
        var finder = new RunFinder(ports, reach, options);
        var groups = new List<List<Run>>();
        foreach (var run in stops.All.SelectMany(finder.Find).OrderBy(run => run.Start).ThenBy(run => run.Ship.Who.Mmsi?.Value ?? 0).ThenBy(run => run.Ship.Label, StringComparer.Ordinal))
        {
            var group = groups.Find(group => group[0].Dark == run.Dark && Same(group[0].Near, run.Near) && Same(group[0].Far, run.Far));
            if (group is null) groups.Add([run]);
            else group.Add(run);
        }
        return groups;

        bool Same(int a, int b) => a == b || Sphere.NauticalMiles(ports.Ports[a].At, ports.Ports[b].At) < options.MinNm;
    }

    public static MovementEvent Event(IReadOnlyList<Run> runs, Fleet fleet, PortIndex ports, ShuttleOptions options)
    {
        var (near, far) = (ports.Ports[runs[0].Near], ports.Ports[runs[0].Far]);
        var (start, end) = (runs.Min(run => run.Start), runs.Max(run => run.End));
        var calls = runs.Sum(run => run.Calls.Count);
        return new MovementEvent
        {
            Kind = MovementKind.Shuttle,
            Finding = runs[0].Dark ? "dark" : "open",
            Vessels = [.. runs.Select(run => run.Ship.Who)],
            Start = Fix.InstantOf(start),
            End = Fix.InstantOf(end),
            At = near.At,
            To = far.At,
            Place = new EventPlace(near.Name, near.Country, null),
            ToPlace = new EventPlace(far.Name, far.Country, null),
            Figures =
            [
                new("ships", runs.Count), new("calls", calls), new("calls_heard", runs.Sum(run => run.Heard)), new("calls_sighted", runs.Sum(run => run.Sighted)),
                new("calls_detected", runs.Sum(run => run.Detected)), new("calls_fitted", runs.Sum(run => run.Fitted)), new("distance_nm", Sphere.NauticalMiles(near.At, far.At)),
            ],
            Rule = options.Rule,
            Confidence = Confidence(runs, calls),
            Why = $"{Tell.Count(runs.Count, "ship")} went between {near.Name} and {far.Name} {calls} times from {Tell.Time(start)} to {Tell.Time(end)}: {string.Join("; ", runs.Select(Told))}.",
            Evidence = fleet.Evidence(runs.SelectMany(run => run.Calls.Concat(run.NearStops.Take(20)).SelectMany(stop => stop.Lines))),
        };
    }

    /// <summary>High when most calls are heard or told of by name; moderate when most are at least detected; low when most are only fitted.</summary>
    private static EventConfidence Confidence(IReadOnlyList<Run> runs, int calls)
    {
        var named = runs.Sum(run => run.Heard + run.Sighted);
        if (named * 2 >= calls) return EventConfidence.High;
        return (named + runs.Sum(run => run.Detected)) * 2 >= calls ? EventConfidence.Moderate : EventConfidence.Low;
    }

    private static string Told(Run run)
    {
        var parts = new List<string>();
        if (run.Heard > 0) parts.Add($"{run.Heard} heard");
        if (run.Sighted > 0) parts.Add($"{run.Sighted} sighted");
        if (run.Detected > 0) parts.Add($"{run.Detected} as ships of her length seen there while she was silent");
        if (run.Fitted > 0) parts.Add($"{run.Fitted} only as silences that begin and end at the other port and are as long as those");
        return $"{run.Ship.Label} {Tell.Count(run.Calls.Count, "call")} ({string.Join(", ", parts)})";
    }
}
