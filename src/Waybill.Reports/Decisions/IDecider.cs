namespace Waybill.Reports;

/// <summary>Chooses among options: a trained model when reading, the right answers when training.</summary>
internal interface IDecider
{
    /// <summary>An empty bag for the facts of an option.</summary>
    FeatureBag Bag(DecisionKind kind);

    /// <summary>Empty bags for the facts that classes share.</summary>
    /// <param name="kind">What is decided.</param>
    /// <param name="count">How many classes there are.</param>
    /// <param name="tellsWho">Whether the facts are of who is meant.</param>
    ClassBags Bags(DecisionKind kind, int count, bool tellsWho = false);

    /// <summary>Tells which sentence comes next, before it is asked about it.</summary>
    void Enter(SentenceView view);

    /// <summary>Tells which anchors a sentence has before it is asked about them.</summary>
    void Enter(SentenceView view, IReadOnlyList<Anchor> anchors);

    /// <summary>How likely the last chosen option, or its meaning, is to be right, 0 to 1.</summary>
    double Likelihood { get; }

    /// <summary>Whether a claim is likely enough to be read to the end.</summary>
    /// <param name="likelihood">Product of the likelihoods of a transfer, of its parties and of its goods, as far as they are known.</param>
    bool IsHopeful(double likelihood);

    /// <summary>What the parts of an option weigh, before it is made; the same for all where training wants every option.</summary>
    double Weigh(IReadOnlyList<FeatureBag> bags);

    /// <summary>Chooses an option.</summary>
    /// <param name="kind">What is decided.</param>
    /// <param name="anchor">What it is decided about; null for a whole sentence.</param>
    /// <param name="options">The options, at least one.</param>
    /// <returns>Index of the chosen one.</returns>
    int Choose(DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options);
}
