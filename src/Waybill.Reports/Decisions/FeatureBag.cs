using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// Keys of what is true of an option or a part of it. Options that share a part share its bag, so that it is weighed once.
/// </summary>
/// <param name="kind">The decision that the bag belongs to: the same facts weigh differently in another.</param>
internal sealed class FeatureBag(DecisionKind kind)
{
    private readonly uint _salt = ((uint)kind + 1) * 0x9E3779B1;
    private readonly List<uint> _keys = [];

    /// <summary>The keys.</summary>
    public IReadOnlyList<uint> Keys => _keys;

    /// <summary>What the bag weighs, once a model has weighed it.</summary>
    public float? Weight { get; set; }

    /// <summary>Notes a fact of one value.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its value.</param>
    public void Add(int template, uint a = 0) => _keys.Add(FeatureHash.Of(template, a ^ _salt));

    /// <summary>Notes a fact of two values.</summary>
    public void Add(int template, uint a, uint b) => _keys.Add(FeatureHash.Of(template, a ^ _salt, b));

    /// <summary>Notes a fact of three values.</summary>
    public void Add(int template, uint a, uint b, uint c) => _keys.Add(FeatureHash.Of(template, a ^ _salt, b, c));

    /// <summary>Notes a fact of four values.</summary>
    public void Add(int template, uint a, uint b, uint c, uint d) => _keys.Add(FeatureHash.Of(template, a ^ _salt, b, c, d));
}
