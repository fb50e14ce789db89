namespace Waybill.Reports;

/// <summary>Chooses among options: a trained model when reading, the right answers when training.</summary>
internal interface IDecider
{
    /// <summary>An empty bag for the facts of an option.</summary>
    FeatureBag Bag(DecisionKind kind);

    /// <summary>Tells which anchors a sentence has before it is asked about them.</summary>
    void Enter(SentenceView view, IReadOnlyList<Anchor> anchors);

    /// <summary>Chooses an option.</summary>
    /// <param name="kind">What is decided.</param>
    /// <param name="anchor">What it is decided about.</param>
    /// <param name="options">The options, at least one.</param>
    /// <returns>Index of the chosen one.</returns>
    int Choose(DecisionKind kind, Anchor anchor, IReadOnlyList<Option> options);
}
