using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Which share works: 4 % are usable, half of the rounds do not fire.</summary>
internal sealed class UsableShareRule : IEstimateRule
{
    /// <summary>How far a word of working may stand from the share.</summary>
    private const int Reach = 14;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        foreach (var (first, end, share) in Shares.Of(scene))
            if (scene.CueNear(CueKind.Usable, first, end, Reach) is { } cue)
            {
                var fails = cue.Value == "fails" ^ Negated(scene, cue.First);
                yield return EstimateReader.Make(scene, EstimateMetric.UsableShare, fails ? 100 - share : share, "percent", first, end);
            }
    }

    private static bool Negated(Scene scene, int cue)
    {
        for (var i = cue - 1; i >= Math.Max(0, cue - 3); i--)
            if (scene.View.HasCue(i, CueKind.Negation)) return true;
        return false;
    }
}
