using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// What is true of an option or a part of it, as keys of facts. Options that share a part share its bag, so that it is weighed
/// once. A bag that a model made weighs its facts as they come and does not keep them; one for training keeps the keys.
/// </summary>
internal sealed class FeatureBag
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

    private FeatureBag(DecisionKind kind, DecisionModel? model)
    {
        _salt = ((uint)kind + 1) * 0x9E3779B1;
        _model = model;
        _keys = model is null ? [] : null;
    }

    /// <summary>Whether its facts are of who is meant. Training leaves them out half of the time, so that grammar alone learns to decide too.</summary>
    public bool TellsWho { get; set; }

    /// <summary>The keys; empty in a bag that weighs.</summary>
    public IReadOnlyList<uint> Keys => _keys ?? [];

    /// <summary>A bag that keeps its keys.</summary>
    /// <param name="kind">The decision that the bag belongs to: the same facts weigh differently in another.</param>
    public static FeatureBag Keeping(DecisionKind kind) => new(kind, null);

    /// <summary>A bag that only weighs.</summary>
    /// <param name="kind">The decision that the bag belongs to.</param>
    /// <param name="model">The weights.</param>
    public static FeatureBag Weighing(DecisionKind kind, DecisionModel model) => new(kind, model);

    /// <summary>What the bag weighs by a model.</summary>
    public float Weight(DecisionModel model) => (TellsWho ? WhoShare : 1) * (_keys is null ? _weight : _keys.Sum(model.Weight));

    /// <summary>Notes a fact of one value.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its value.</param>
    public void Add(int template, uint a = 0) => Add(FeatureHash.Of(template, a ^ _salt));

    /// <summary>Notes a fact of two values.</summary>
    public void Add(int template, uint a, uint b) => Add(FeatureHash.Of(template, a ^ _salt, b));

    /// <summary>Notes a fact of three values.</summary>
    public void Add(int template, uint a, uint b, uint c) => Add(FeatureHash.Of(template, a ^ _salt, b, c));

    /// <summary>Notes a fact of four values.</summary>
    public void Add(int template, uint a, uint b, uint c, uint d) => Add(FeatureHash.Of(template, a ^ _salt, b, c, d));

    private void Add(uint key)
    {
        if (_model is not null) _weight += _model.Weight(key);
        else _keys!.Add(key);
    }
}
