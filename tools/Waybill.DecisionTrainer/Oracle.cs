using Waybill.Model;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Answers as the annotation does, and keeps each decision as an instance to learn from.</summary>
/// <param name="gold">The annotated document.</param>
/// <param name="keepsSubjects">Whether its instances keep what they are about, for a look at what a model gets wrong.</param>
/// <param name="follow">Whose choices the reading goes on with, so that later decisions meet the mistakes of earlier ones; null for the right ones.</param>
internal sealed class Oracle(Reading gold, bool keepsSubjects = false, IDecider? follow = null) : IDecider
{
    /// <summary>What a follower tells while no model knows yet what is worth telling.</summary>
    private const double TellingFrom = 0.2;

    private readonly Dictionary<Anchor, TransferClaim> _claims = [];
    private readonly HashSet<TransferClaim> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TransferClaim> _told = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TransferClaim> _read = new(ReferenceEqualityComparer.Instance);

    private bool _tells;

    /// <summary>The decisions.</summary>
    public List<Instance> Instances { get; } = [];

    /// <summary>Annotated claims that no anchor stands for.</summary>
    public IEnumerable<TransferClaim> Unanchored => gold.Transfers.Where(claim => !_taken.Contains(claim));

    /// <summary>Annotated claims whose parties are no candidates.</summary>
    public IEnumerable<TransferClaim> Unreached => _taken.Where(claim => !_read.Contains(claim));

    /// <inheritdoc/>
    public double Likelihood => follow?.Likelihood ?? 1;

    /// <inheritdoc/>
    public bool IsHopeful(double likelihood) => follow?.IsHopeful(likelihood) ?? true;

    /// <inheritdoc/>
    public FeatureBag Bag(DecisionKind kind) => FeatureBag.Keeping(kind);

    /// <inheritdoc/>
    public ClassBags Bags(DecisionKind kind, int count, bool tellsWho = false) => ClassBags.Keeping(kind, count, tellsWho);

    /// <inheritdoc/>
    public double Weigh(IReadOnlyList<FeatureBag> bags) => 0;

    /// <inheritdoc/>
    public void Enter(SentenceView view) => _tells = gold.Transfers.Any(claim => claim.Quote.Span.Overlaps(view.Span));

    /// <inheritdoc/>
    public void Enter(SentenceView view, IReadOnlyList<Anchor> anchors)
    {
        _claims.Clear();
        var here = gold.Transfers.Where(claim => !_taken.Contains(claim) && claim.Quote.Span.Overlaps(view.Span) && !ComesLater(claim, view)).ToList();
        var pairs = new List<(double Fit, Anchor Anchor, TransferClaim Claim)>();
        foreach (var anchor in anchors)
            foreach (var claim in here)
                if (Alignment.Fit(anchor, claim) is > 0 and var fit) pairs.Add((fit, anchor, claim));
        foreach (var (_, anchor, claim) in pairs.OrderByDescending(pair => pair.Fit))
            if (!_claims.ContainsKey(anchor) && _taken.Add(claim)) _claims.Add(anchor, claim);
    }

    /// <summary>Whether a claim quoted from several sentences names its goods in a later one: the heading of a list tells of none of its items.</summary>
    private static bool ComesLater(TransferClaim claim, SentenceView view) =>
        claim.Goods.All(goods => goods.Span.Start >= view.Span.End && goods.Span.End <= claim.Quote.Span.End);

    /// <inheritdoc/>
    public int Choose(DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options)
    {
        if (anchor is null)
        {
            Keep(kind, null, options, [_tells ? 1 : 0]);
            return 1;
        }
        if (kind == DecisionKind.Telling)
        {
            if (follow is null) return 1;
            Keep(kind, anchor, options, [IsRight(((TellingOption)options[1]).Claim!) ? 1 : 0]);
            return ((TellingOption)options[1]).Likelihood >= TellingFrom ? 1 : 0;
        }
        var claim = _claims.GetValueOrDefault(anchor);
        var right = kind == DecisionKind.Claim ? [claim is null ? 0 : 1] : claim is null ? [] : Alignment.Right(anchor, options, claim);
        if (follow is not null)
        {
            if (right.Length > 0 && options.Count > 1) Keep(kind, anchor, options, right);
            return follow.Choose(kind, anchor, options);
        }
        if (right.Length == 0) return kind == DecisionKind.Roles ? Alignment.Nearest(options, claim!) : 0;
        if (kind == DecisionKind.Roles && claim is not null) _read.Add(claim);
        if (options.Count > 1) Keep(kind, anchor, options, right);
        return right[0];
    }

    private void Keep(DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options, int[] right) =>
        Instances.Add(Instance.Of(gold.Document, kind, options, right, keepsSubjects ? Subject.Of(anchor, options) : null));

    /// <summary>Whether the annotation has the claim, and no earlier one took it.</summary>
    private bool IsRight(TransferClaim made)
    {
        var told = gold.Transfers.FirstOrDefault(claim => !_told.Contains(claim) && claim.Quote.Span.Overlaps(made.Quote.Span) && Alignment.Same(made.Consignor, claim.Consignor)
            && Alignment.Same(made.Consignee, claim.Consignee) && made.Goods.Any(a => claim.Goods.Any(b => a.Code.IsKin(b.Code))));
        return told is not null && _told.Add(told);
    }
}
