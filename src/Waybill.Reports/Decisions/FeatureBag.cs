using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// What is true of an option or a part of it, as keys of facts. Options that share a part share its bag, so that it is weighed
/// once. A bag that a model made weighs its facts as they come and does not keep them; one for training keeps the keys.
/// </summary>
internal sealed class FeatureBag : IFacts
{
    /// <summary>
    /// Share of what was learnt of who is meant that counts in reading: the next page's corridors are not those of the annotated documents. At 0.7 plain
    /// sentences of unusual direction are read right, at a cost of half a point of the pairs of parties in the folds (docs/decisions/0007-sources-where-they-stand.md).
    /// </summary>
    private const float WhoShare = 0.7f;

    private readonly uint _salt;
    private readonly DecisionModel? _model;
    private readonly List<uint>? _keys;
    private float _weight;
    private float? _answer;

    private FeatureBag(uint salt, DecisionModel? model, List<uint>? keys, float weight) => (_salt, _model, _keys, _weight) = (salt, model, keys, weight);

    /// <summary>Whether its facts are of who is meant. Training leaves them out half of the time, so that grammar alone learns to decide too.</summary>
    public bool TellsWho { get; set; }

    /// <summary>What the encoder is asked besides; null for nothing.</summary>
    public EncoderQuery? Query { get; set; }

    /// <summary>The keys; empty in a bag that weighs.</summary>
    public IReadOnlyList<uint> Keys => _keys ?? [];

    /// <summary>A bag that keeps its keys.</summary>
    /// <param name="kind">The decision that the bag belongs to: the same facts weigh differently in another.</param>
    public static FeatureBag Keeping(DecisionKind kind) => new(Salt(kind), null, [], 0);

    /// <summary>A bag that only weighs.</summary>
    /// <param name="kind">The decision that the bag belongs to.</param>
    /// <param name="model">The weights.</param>
    public static FeatureBag Weighing(DecisionKind kind, DecisionModel model) => new(Salt(kind), model, null, 0);

    /// <summary>A full bag of which only its weight is known.</summary>
    public static FeatureBag Weighed(float weight) => new(0, null, null, weight);

    /// <summary>A full bag of given keys.</summary>
    public static FeatureBag Kept(List<uint> keys) => new(0, null, keys, 0);

    /// <summary>What tells the facts of a decision from those of another.</summary>
    public static uint Salt(DecisionKind kind) => ((uint)kind + 1) * 0x9E3779B1;

    /// <summary>What the bag weighs by a model, the same each time: the encoder is asked once.</summary>
    public float Weight(DecisionModel model) => ((TellsWho ? WhoShare : 1) * (_keys is null ? _weight : _keys.Sum(model.Weight))) + (Query is { } query ? _answer ??= model.Answer(query) : 0);

    /// <summary>Notes a fact of one value.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its value.</param>
    public void Add(int template, uint a = 0) => Add(FeatureHash.Of(template, a ^ _salt));

    /// <summary>Notes a fact of two values.</summary>
    public void Add(int template, uint a, uint b) => Add(FeatureHash.Of(template, a ^ _salt, b));

    /// <inheritdoc/>
    public void Add(int template, uint a, uint b, uint c) => Add(FeatureHash.Of(template, a ^ _salt, b, c));

    /// <summary>Notes a fact of four values.</summary>
    public void Add(int template, uint a, uint b, uint c, uint d) => Add(FeatureHash.Of(template, a ^ _salt, b, c, d));

    private void Add(uint key)
    {
        if (_model is not null) _weight += _model.Weight(key);
        else _keys!.Add(key);
    }
}
