namespace Waybill.Reports;

/// <summary>Facts that speak for or against each class of a fixed set.</summary>
internal sealed class ClassFacts
{
    private readonly List<(int Template, uint A, uint B, uint C)> _facts = [];

    /// <summary>Notes a fact.</summary>
    public void Add(int template, uint a = 0, uint b = 0, uint c = 0) => _facts.Add((template, a, b, c));

    /// <summary>Fills the bag of a class: every fact together with it.</summary>
    public FeatureBag Of(FeatureBag bag, uint label)
    {
        bag.Add(0, label);
        foreach (var (template, a, b, c) in _facts) bag.Add(template, label, a, (b * 0x01000193) ^ c);
        return bag;
    }
}
