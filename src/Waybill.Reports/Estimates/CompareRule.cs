using Waybill.Model;

namespace Waybill.Reports;

/// <summary>One thing measured by another: X exceeds Y, three times as much, 70 % of what Y imports.</summary>
internal sealed class CompareRule : IEstimateRule
{
    /// <summary>How far a word of sharing may stand from the share.</summary>
    private const int Reach = 14;

    /// <summary>How far the goods may stand from a word of exceeding.</summary>
    private const int GoodsReach = 10;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        var shared = false;
        foreach (var (first, end, share) in Shares.Of(scene))
        {
            if (scene.CueWithin(CueKind.Usable, first - Reach, end + Reach) is not null || scene.CueNear(CueKind.Sharing, first, end, Reach) is null) continue;
            shared = true;
            yield return Clause(scene, share, "percent", first, end);
        }
        if (shared) yield break;
        foreach (var (first, end, cue) in scene.View.Cues(CueKind.Exceeding))
        {
            var times = scene.View.Numbers.Find(number => number.Kind == NumberKind.Cardinal && (number.End == first || number.First == end));
            if (cue.Value == "times" ? times.End == 0 : cue.Value.Length == 0 && Counts(scene, end)) continue;
            if (scene.GoodsNear(first, end) is not { } goods || Math.Min(Math.Abs(goods.First - end), Math.Abs(first - goods.End)) > GoodsReach) continue;
            var more = scene.View.Numbers.Find(number => number.Kind == NumberKind.Percent && number.First <= end + 1 && number.End > end);
            yield return cue.Value.Length == 0 && more.End > 0 ? Clause(scene, more.Value, "percent", first, more.End)
                : times.End > 0 && cue.Value == "times"
                ? Clause(scene, times.Value, "times", Math.Min(times.First, first), Math.Max(times.End, end))
                : Clause(scene, Times(cue.Value), Times(cue.Value) is null ? null : "times", first, end);
            yield break;
        }
    }

    private static decimal? Times(string value) => decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var times) ? times : null;

    /// <summary>Whether a count follows: "exceeds a million shells" is a quantity.</summary>
    private static bool Counts(Scene scene, int token) => scene.View.Numbers.Exists(number => number.Kind == NumberKind.Cardinal && number.First <= token + 1 && number.End > token && !scene.IsTime(number));

    /// <summary>A comparison; what it is about is the clause around it.</summary>
    private static EstimateClaim Clause(Scene scene, decimal? value, string? unit, int first, int end)
    {
        var (from, to) = (first, end);
        while (from > 0 && !scene.View.IsMark(from - 1, ',', ';', ':', '–', '—')) from--;
        while (to < scene.View.Length && !scene.View.IsMark(to, ',', ';', ':', '.', '–', '—')) to++;
        return EstimateReader.Make(scene, EstimateMetric.Compare, value, unit, first, end) with { About = scene.View.Words(from, to) };
    }
}
