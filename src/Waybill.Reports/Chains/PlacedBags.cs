namespace Waybill.Reports;

/// <summary>The bags of a source in each place of a chain: the same facts, told apart by the place. Each fact is worked out once for all three.</summary>
/// <param name="decider">Makes the bags.</param>
internal sealed class PlacedBags(IDecider decider)
{
    /// <summary>The source as the whole chain.</summary>
    public FeatureBag Alone { get; } = decider.Bag(DecisionKind.Chain);

    /// <summary>The source as the origin of a longer one.</summary>
    public FeatureBag Origin { get; } = decider.Bag(DecisionKind.Chain);

    /// <summary>The source as a later link.</summary>
    public FeatureBag Later { get; } = decider.Bag(DecisionKind.Chain);

    /// <summary>Notes a fact of one value.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its value.</param>
    public void Add(int template, uint a)
    {
        Alone.Add(template, 0, a);
        Origin.Add(template, 1, a);
        Later.Add(template, 2, a);
    }

    /// <summary>Notes a fact of two values.</summary>
    public void Add(int template, uint a, uint b)
    {
        Alone.Add(template, 0, a, b);
        Origin.Add(template, 1, a, b);
        Later.Add(template, 2, a, b);
    }

    /// <summary>Notes a fact of three values.</summary>
    public void Add(int template, uint a, uint b, uint c)
    {
        Alone.Add(template, 0, a, b, c);
        Origin.Add(template, 1, a, b, c);
        Later.Add(template, 2, a, b, c);
    }
}
