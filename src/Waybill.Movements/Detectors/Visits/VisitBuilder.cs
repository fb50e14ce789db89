namespace Waybill.Movements;

/// <summary>Joins the steps at ports into visits (after pipe-anchorages).</summary>
internal static class VisitBuilder
{
    /// <summary>Joins.</summary>
    /// <param name="ship">The ship.</param>
    /// <param name="steps">Her steps, in any order.</param>
    /// <param name="options">Thresholds.</param>
    public static List<Visit> Build(Ship? ship, IEnumerable<PortEvent> steps, VisitOptions options)
    {
        var visits = new List<Visit>();
        var open = new List<PortEvent>();
        foreach (var step in steps.OrderBy(step => step.Time).ThenBy(step => step.Kind))
        {
            if (open.Count > 0 && (step.Kind == PortEventKind.Entry || LeftUnheard(open[^1], step) || Apart(open[^1], step, options))) Close();
            open.Add(step);
            if (step.Kind == PortEventKind.Exit) Close();
        }
        Close();
        return visits;

        void Close()
        {
            if (open.Count > 0) visits.Add(new Visit([.. open], Confidence(open)) { Ship = ship });
            open.Clear();
        }
    }

    private static bool LeftUnheard(PortEvent last, PortEvent next) => last.Kind == PortEventKind.GapBegin && next.Kind != PortEventKind.GapEnd;

    private static bool Apart(PortEvent last, PortEvent next, VisitOptions options) =>
        last.Segment != next.Segment && Sphere.NauticalMiles(last.At, next.At) > options.ApartNm;

    private static int Confidence(List<PortEvent> steps)
    {
        var stay = steps.Any(step => step.Kind is not (PortEventKind.Entry or PortEventKind.Exit));
        var ends = (steps.Any(step => step.Kind == PortEventKind.Entry) ? 1 : 0) + (steps[^1].Kind == PortEventKind.Exit ? 1 : 0);
        return stay ? 2 + ends : 1;
    }
}
