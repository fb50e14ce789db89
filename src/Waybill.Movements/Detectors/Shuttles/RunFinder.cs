namespace Waybill.Movements;

/// <summary>Finds the pairs of ports that one ship goes to and fro between.</summary>
internal sealed class RunFinder(PortIndex ports, Reach reach, ShuttleOptions options)
{
    public IEnumerable<Run> Find(ShipStops ship)
    {
        var stops = ship.All.OrderBy(stop => stop.Start).ThenBy(stop => stop.Kind).ThenBy(stop => stop.Port).ToList();
        var shown = stops.Where(stop => stop.Kind < StopKind.Near).GroupBy(stop => stop.Port).ToDictionary(group => group.Key, group => group.Count());
        var heard = stops.Where(stop => stop.Kind is StopKind.Heard or StopKind.Near).GroupBy(stop => stop.Port).ToDictionary(group => group.Key, group => group.Count());
        var ends = stops.GroupBy(stop => stop.Port).Where(group => group.Count() >= options.MinSeen || shown.ContainsKey(group.Key)).Select(group => group.Key).Order().ToList();
        var runs = new List<Run>();
        foreach (var far in ends.Where(shown.ContainsKey))
            foreach (var near in ends)
            {
                if (near == far || Sphere.NauticalMiles(ports.Ports[near].At, ports.Ports[far].At) < options.MinNm) continue;
                var (h, g) = (heard.GetValueOrDefault(near), heard.GetValueOrDefault(far));
                if (h < g || (h == g && near > far)) continue;
                if (Between(ship, stops, near, far) is { } run) runs.Add(run);
            }
        // Of the near ends of one far end that which explains most: neighbouring ports would tell one shuttle twice.
        return runs.GroupBy(run => run.Far).Select(group => group.OrderByDescending(run => run.Calls.Count).ThenByDescending(run => run.NearStops.Count).First());
    }

    private Run? Between(ShipStops ship, List<Stop> stops, int near, int far)
    {
        var calls = new List<Stop>();
        var nearStops = new List<Stop>();
        var pending = new List<Stop>();
        var atNear = false;
        foreach (var stop in stops)
        {
            if (stop.Port == near || (stop.Port != far && Beside(stop.Port, near)))
            {
                if (atNear && pending.Count > 0) calls.Add(Best(pending));
                pending.Clear();
                nearStops.Add(stop);
                atNear = true;
            }
            else if (stop.Kind < StopKind.Near && (stop.Port == far || Beside(stop.Port, far)))
            {
                pending.Add(stop);
            }
        }
        if (atNear && pending.Count > 0) calls.Add(Best(pending)); // The last call: the data ends before she is back.
        if (calls.Count == 0) return null;
        var seen = calls.Count;
        calls.AddRange(Fitted(ship, calls, near, far));
        if (seen < options.MinSeen && calls.Count - seen < options.FittedForOneSeen) return null;
        if (calls.Count < options.MinRounds || !Focused(stops, calls, nearStops, near, far)) return null;
        return new Run(ship, near, far, [.. calls.OrderBy(call => call.Start)], nearStops);
    }

    private static Stop Best(List<Stop> pending) => pending.MinBy(stop => stop.Kind)!;

    /// <summary>Silences that begin and end at the near end, about as long as those in which a call was seen, and long enough for one.</summary>
    private IEnumerable<Stop> Fitted(ShipStops ship, List<Stop> calls, int near, int far)
    {
        var lengths = ship.Gaps.Where(gap => calls.Any(call => Covers(gap, call))).Select(gap => gap.Hours).ToList();
        if (lengths.Count == 0) yield break;
        var (least, most) = (lengths.Min() / (1 + options.LengthSpread), lengths.Max() * (1 + options.LengthSpread));
        foreach (var gap in ship.Gaps)
        {
            if (gap.After is not { HasPlace: true } after || !gap.Before.HasPlace || gap.Hours < least || gap.Hours > most || calls.Any(call => Covers(gap, call))) continue;
            if (!IsNear(gap.Before, near) || !IsNear(after, near) || reach.StayHours(gap, ports.Ports[far].At) < options.MinStayHours) continue;
            yield return new Stop(StopKind.Fitted, far, gap.Start, after.Time, [gap.Before.Source, after.Source]) { Gap = gap };
        }
    }

    private bool IsNear(in Fix fix, int port) => Sphere.Km(fix.At, ports.Ports[port].At) <= options.NearKm;

    private static bool Covers(Gap gap, Stop call) => call.Start < gap.Start + gap.Hours * 3600 && call.End > gap.Start;

    private bool Focused(List<Stop> stops, List<Stop> calls, List<Stop> nearStops, int near, int far)
    {
        var (start, end) = (Math.Min(calls.Min(call => call.Start), nearStops[0].Start), Math.Max(calls.Max(call => call.End), nearStops[^1].End));
        var within = stops.Where(stop => stop.Kind < StopKind.Near && stop.Start >= start && stop.Start <= end).ToList();
        return within.Count(stop => stop.Port == near || stop.Port == far || Beside(stop.Port, near) || Beside(stop.Port, far)) >= options.Focus * within.Count;
    }

    private bool Beside(int port, int end) => Sphere.NauticalMiles(ports.Ports[port].At, ports.Ports[end].At) < options.MinNm;
}
