namespace Waybill.Movements;

/// <summary>The messages of one hour: the first and the last by index in the track, time and way to them, whether slow.</summary>
internal readonly record struct HourBucket(int First, int Last, bool Slow);

/// <summary>Joins slow hours.</summary>
internal static class SlowHours
{
    /// <summary>Runs of slow hours, each led by the last message before it when there is one: first and last index.</summary>
    public static List<(int First, int Last)> Runs(IReadOnlyList<HourBucket> hours)
    {
        var runs = new List<(int, int)>();
        for (var i = 0; i < hours.Count; i++)
        {
            if (!hours[i].Slow) continue;
            var first = i > 0 ? hours[i - 1].Last : hours[i].First;
            while (i + 1 < hours.Count && hours[i + 1].Slow) i++;
            if (hours[i].Last > first) runs.Add((first, hours[i].Last));
        }
        return runs;
    }
}
