using Waybill.Model;

namespace Waybill.Reports;

/// <summary>How long a stock lasts.</summary>
internal sealed class DurationRule : IEstimateRule
{
    /// <summary>How far the length of time may stand behind the word of lasting.</summary>
    private const int Reach = 9;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        foreach (var time in scene.View.Times)
            if (Lasts(scene, time) is var (length, unit)) yield return EstimateReader.Make(scene, EstimateMetric.Duration, length, unit, time.First, time.End);
            else if (time.Kind == TimeKind.Duration && time.Length > 0 && scene.CueWithin(CueKind.Lasting, time.First - Reach, time.First + 1) is { } cue)
                yield return EstimateReader.Make(scene, EstimateMetric.Duration, time.Length, EstimateReader.NameOf(time.Unit), Math.Min(cue.First, time.First), time.End);
    }

    /// <summary>"Would last three weeks", where the words by themselves are those of a period behind: the last three weeks.</summary>
    private static (decimal Length, string Unit)? Lasts(Scene scene, TimeMention time)
    {
        if (time.Kind != TimeKind.Period || time.First == 0 || !scene.View.HasCue(time.First, CueKind.Lasting)) return null;
        if (!scene.View.HasCue(time.First - 1, CueKind.Stance) && !scene.View.HasCue(time.First - 1, CueKind.Stage) && !scene.View.HasCue(time.First - 1, CueKind.To)) return null;
        var number = scene.View.Numbers.Find(number => number.Kind == NumberKind.Cardinal && number.First >= time.First && number.End <= time.End);
        var unit = scene.View.All<UnitEntry>().FirstOrDefault(unit => unit.Match.First >= time.First && unit.Match.End <= time.End).Entry;
        return number.End > 0 && unit is not null ? (number.Value, unit.Unit) : null;
    }
}
