using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>What a transfer has to do with a measure.</summary>
public enum MeasureOutcome
{
    /// <summary>Target and goods are met, the goods are stated to move, and no element is not met. Others may be unknown.</summary>
    Engages,

    /// <summary>The same, of a transfer that is only sought, agreed, planned, possible or denied, or of which nobody says how far it came: were it to move.</summary>
    WouldEngage,

    /// <summary>What is told points at target and goods, without deciding one of them or a condition.</summary>
    MayEngage,

    /// <summary>Too little is told to point at it.</summary>
    Undecided,

    /// <summary>An element is not met.</summary>
    NotEngaged,
}

/// <summary>One element of a measure.</summary>
public enum ElementKind
{
    /// <summary>The goods go to, or come from, the measure's target.</summary>
    Target,

    /// <summary>They are goods that it names.</summary>
    Goods,

    /// <summary>They moved.</summary>
    Act,

    /// <summary>It was in force.</summary>
    InForce,

    /// <summary>Somebody who is bound takes part.</summary>
    Bound,

    /// <summary>Something that it asks for besides.</summary>
    Condition,

    /// <summary>No exception applies.</summary>
    Exceptions,
}

/// <summary>State of an element.</summary>
public enum ElementState
{
    /// <summary>What is claimed meets it.</summary>
    Met,

    /// <summary>What is claimed does not meet it.</summary>
    NotMet,

    /// <summary>Not told.</summary>
    Unknown,
}

/// <summary>One element of a measure, checked.</summary>
/// <param name="Kind">Which element.</param>
/// <param name="State">Met, not met or unknown.</param>
/// <param name="Reason">Why.</param>
/// <param name="Claims">Identifiers of the claims that it rests on.</param>
public sealed record ElementResult(ElementKind Kind, ElementState State, CheckReason Reason, IReadOnlyList<string> Claims)
{
    /// <summary>What fills the reason's sentence: parties, goods, classes of goods, days, names.</summary>
    public IReadOnlyList<object> Values { get; init; } = [];

    /// <summary>Identifiers of the movement events that it rests on.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Identifiers of the hits in sanctions lists that it rests on.</summary>
    public IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>Claims that say otherwise.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Which condition, for one.</summary>
    public MeasureCondition? Condition { get; init; }

    /// <summary>For an unknown element: whether what is told points at it.</summary>
    public bool Points { get; init; }
}

/// <summary>A transfer held against one measure, element by element.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Outcome">What comes of the elements.</param>
/// <param name="Elements">The elements.</param>
public sealed record MeasureFinding(Measure Measure, MeasureOutcome Outcome, IReadOnlyList<ElementResult> Elements)
{
    /// <summary>Whether the transfer engages it, would or may engage it.</summary>
    public bool Bears => Outcome is MeasureOutcome.Engages or MeasureOutcome.WouldEngage or MeasureOutcome.MayEngage;
}
