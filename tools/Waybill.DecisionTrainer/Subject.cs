using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>What a decision was about, for a look at what a model gets wrong.</summary>
/// <param name="Anchor">The anchor; null for a whole sentence.</param>
/// <param name="Options">The options, without their bags, which take most of the room.</param>
internal sealed record Subject(Anchor? Anchor, Option[] Options)
{
    /// <summary>A decision about an anchor, or a whole sentence.</summary>
    public static Subject Of(Anchor? anchor, IReadOnlyList<Option> options) => new(anchor, [.. options.Select(option => option with { Bags = [] })]);

    /// <summary>Whether two options mean the same.</summary>
    public bool AreAlike(int one, int other) => Options[one].Meaning != 0 && Options[one].Meaning == Options[other].Meaning;

    /// <summary>An option in words.</summary>
    public string Tell(int option) => Telling.Of(Options[option]);

    /// <summary>The anchor in its sentence.</summary>
    public override string ToString() => Telling.Of(Anchor);
}
