namespace Waybill.Reports;

/// <summary>
/// The words of a sentence as facts, whatever their order: what no lexicon lists may still tell of a transfer, of its stage or of
/// the kind of goods. Anchors of a sentence share the bags, so that its words are looked up once for each class.
/// </summary>
internal sealed class SentenceWords(SentenceView view, IDecider decider)
{
    /// <summary>Number of the fact within each decision.</summary>
    private const int Template = 900;

    private readonly Dictionary<(DecisionKind Kind, uint Label), FeatureBag> _bags = [];

    /// <summary>The bag of the words for a class of a decision.</summary>
    /// <param name="kind">The decision.</param>
    /// <param name="label">A number for the class.</param>
    public FeatureBag For(DecisionKind kind, uint label)
    {
        if (_bags.TryGetValue((kind, label), out var known)) return known;
        var bag = decider.Bag(kind);
        for (var i = 0; i < view.Length; i++) bag.Add(Template, view.StemOf(i), label);
        _bags.Add((kind, label), bag);
        return bag;
    }
}
