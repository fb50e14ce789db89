using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>Holds transfers against measures, element by element. It says which measures are engaged, never more than that.</summary>
public static class MeasureCheck
{
    /// <summary>Checks every measure.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="measures">The measures; null for those that come with the program.</param>
    /// <returns>One finding a measure: engaged ones first, then as the measures stand.</returns>
    public static IReadOnlyList<MeasureFinding> All(CheckSubject subject, IReadOnlyList<Measure>? measures = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return (measures ?? MeasurePack.Default.Measures).Select(measure => Check(measure, subject)).OrderBy(finding => finding.Outcome).ToList();
    }

    /// <summary>Checks and keeps the measures that are engaged, would or may be.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="measures">The measures; null for those that come with the program.</param>
    public static IReadOnlyList<MeasureFinding> Engaged(CheckSubject subject, IReadOnlyList<Measure>? measures = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return (measures ?? MeasurePack.Default.Measures)
            .Where(measure => Bears(TargetElement.Check(measure, subject)) && Bears(GoodsElement.Check(measure, subject)))
            .Select(measure => Check(measure, subject))
            .Where(finding => finding.Bears)
            .OrderBy(finding => finding.Outcome).ToList();
    }

    private static MeasureFinding Check(Measure measure, CheckSubject subject)
    {
        List<ElementResult> elements = [TargetElement.Check(measure, subject), GoodsElement.Check(measure, subject)];
        elements.AddRange(measure.Conditions.Select(condition => ConditionElement.Check(condition, measure, subject)));
        var defining = elements.ToList();
        var act = ActElement.Check(subject);
        elements.Add(act);
        elements.Add(TimeElement.Check(measure, subject));
        elements.Add(BoundElement.Check(measure, subject));
        elements.Add(ExceptionElement.Check(measure));
        return new MeasureFinding(measure, Outcome(elements, defining, act), elements);
    }

    private static MeasureOutcome Outcome(List<ElementResult> all, List<ElementResult> defining, ElementResult act)
    {
        if (all.Exists(element => element.State == ElementState.NotMet)) return MeasureOutcome.NotEngaged;
        if (defining.TrueForAll(element => element.State == ElementState.Met))
            return act.State == ElementState.Met ? MeasureOutcome.Engages : MeasureOutcome.WouldEngage;
        return defining.TrueForAll(Bears) ? MeasureOutcome.MayEngage : MeasureOutcome.Undecided;
    }

    private static bool Bears(ElementResult element) => element.State == ElementState.Met || element.Points;
}
