namespace Waybill.Reports;

/// <summary>
/// Chooses what is likeliest; of roles the likeliest meaning, then its likeliest words. Of equals the first.
/// </summary>
/// <param name="model">The weights.</param>
/// <param name="bar">Likelihood of a claim from which on it is told, all that it says and all that was told before it taken together, 0 to 1.</param>
/// <param name="hope">Likelihood of its parts below which it is not read to the end, 0 to 1.</param>
/// <param name="floor">Likelihood that a sentence tells of a transfer below which it is not parsed, 0 to 1.</param>
internal sealed class ModelDecider(DecisionModel model, double bar = ModelDecider.DefaultBar, double hope = ModelDecider.DefaultHope, double floor = ModelDecider.DefaultFloor) : IDecider
{
    /// <summary>Between where claim F1 is highest over all annotated documents and where it is on <c>dev</c>, read with models trained on others (docs/decisions/0008-fewer-and-surer.md).</summary>
    public const double DefaultBar = 0.3;

    /// <summary>Low enough to lose next to nothing that would be told.</summary>
    public const double DefaultHope = 0.2;

    /// <summary>Low enough to lose next to nothing that would be told, doubts being let through (docs/decisions/0011-what-plain-sentences-hid.md).</summary>
    public const double DefaultFloor = 0.2;

    /// <inheritdoc/>
    public double Likelihood { get; private set; }

    /// <inheritdoc/>
    public bool IsHopeful(double likelihood) => likelihood >= hope;

    /// <inheritdoc/>
    public FeatureBag Bag(DecisionKind kind) => FeatureBag.Weighing(kind, model);

    /// <inheritdoc/>
    public ClassBags Bags(DecisionKind kind, int count, bool tellsWho = false) => ClassBags.Weighing(kind, count, model, tellsWho);

    /// <inheritdoc/>
    public void Enter(SentenceView view)
    {
    }

    /// <inheritdoc/>
    public void Enter(SentenceView view, IReadOnlyList<Anchor> anchors)
    {
    }

    /// <inheritdoc/>
    public double Weigh(IReadOnlyList<FeatureBag> bags)
    {
        var weight = 0.0;
        foreach (var bag in bags) weight += bag.Weight(model);
        return weight;
    }

    /// <inheritdoc/>
    public int Choose(DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options)
    {
        var weights = new double[options.Count];
        for (var i = 0; i < weights.Length; i++) weights[i] = Weigh(options[i].Bags);
        var most = weights.Max();
        for (var i = 0; i < weights.Length; i++) weights[i] = Math.Exp(weights[i] - most);
        var all = weights.Sum();
        var (chosen, share) = kind switch
        {
            DecisionKind.Sentence => From(floor),
            DecisionKind.Claim => From(hope),
            DecisionKind.Telling => From(bar),
            DecisionKind.Roles => OfMeanings(options, weights),
            _ => (Array.IndexOf(weights, 1.0), 1.0),
        };
        Likelihood = share / all;
        return chosen;

        (int, double) From(double least) => (weights[1] / all >= least ? 1 : 0, weights[1]);
    }

    private static (int Chosen, double Share) OfMeanings(IReadOnlyList<Option> options, double[] weights)
    {
        var shares = new Dictionary<int, double>();
        for (var i = 0; i < weights.Length; i++) shares[options[i].Meaning] = shares.GetValueOrDefault(options[i].Meaning) + weights[i];
        var best = 0;
        for (var i = 1; i < weights.Length; i++)
        {
            var (share, before) = (shares[options[i].Meaning], shares[options[best].Meaning]);
            if (share > before || (share == before && weights[i] > weights[best])) best = i;
        }
        return (best, shares[options[best].Meaning]);
    }
}
