namespace Waybill.Lists;

/// <summary>One paragraph of a resolution: who may not do what with which goods, from when to when.</summary>
public sealed record Measure
{
    /// <summary>Resolution and paragraph: <c>1874/9</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Resolution whose committee watches over it: <c>1718</c>.</summary>
    public required string Regime { get; init; }

    /// <summary>Name of the regime.</summary>
    public required BilingualText RegimeName { get; init; }

    /// <summary>Instrument: <c>UNSCR 1874 (2009)</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>Paragraph of the instrument: <c>9</c>.</summary>
    public required string Paragraph { get; init; }

    /// <summary>What it says, in one sentence of our own.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>What it is directed at.</summary>
    public required MeasureTarget Target { get; init; }

    /// <summary>Which way the goods go.</summary>
    public required MeasureDirection Direction { get; init; }

    /// <summary>What it is about.</summary>
    public required MeasureAct Act { get; init; }

    /// <summary>Who is bound.</summary>
    public required BoundParties Bound { get; init; }

    /// <summary>Classes of goods; goods of any of them meet it.</summary>
    public required IReadOnlyList<GoodsClass> Goods { get; init; }

    /// <summary>Classes that later paragraphs added.</summary>
    public required IReadOnlyList<Widening> Widened { get; init; }

    /// <summary>What it asks for besides.</summary>
    public required IReadOnlyList<MeasureCondition> Conditions { get; init; }

    /// <summary>Lists whose designations are those that it speaks of; empty when it speaks of none.</summary>
    public IReadOnlyList<DesignationList> Designations { get; init; } = [];

    /// <summary>When it was in which status, in order; before the first period it was not there, after the last it has expired.</summary>
    public required IReadOnlyList<MeasurePeriod> Periods { get; init; }

    /// <summary>Exceptions that it names.</summary>
    public required IReadOnlyList<MeasureExemption> Exceptions { get; init; }

    /// <summary>What of it was checked, with what.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Its status on a day; null before it was adopted.</summary>
    public MeasureStatus? StatusOn(DateOnly day)
    {
        foreach (var period in Periods)
            if (period.Days.Contains(day)) return period.Status;
        return day < Periods[0].Days.Start ? null : MeasureStatus.Expired;
    }
}
