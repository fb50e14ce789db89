using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>
/// The chains of a transfer as trees: an origin that many pages rest on is one root with many branches, so that origins can be
/// counted by eye. Origins with most pages come first, then claims that name none, then those that speak against.
/// </summary>
internal sealed class ChainTree
{
    private const int MostLinks = 8; // a longer chain is told in words beside its quote
    private readonly BriefPage _page;
    private readonly Dictionary<string, ChainBranch> _known = new(StringComparer.Ordinal);
    private readonly List<ChainBranch> _roots = [];

    /// <summary>Joins the chains of claims.</summary>
    public ChainTree(BriefPage page, TransferView transfer, IReadOnlyList<ClaimView> claims)
    {
        _page = page;
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var origin in transfer.Transfer.Origins.Named)
            foreach (var id in origin.Claims)
                origins.TryAdd(id, origin.Name);
        foreach (var claim in claims) Add(claim, origins.GetValueOrDefault(claim.Record.Id));
        Roots = [.. _roots.OrderBy(Rank).ThenByDescending(r => r.Pages)];
        Depth = _roots.Count == 0 ? 0 : _roots.Max(r => r.Depth);
    }

    /// <summary>The origins, in the order of the page.</summary>
    public IReadOnlyList<ChainBranch> Roots { get; }

    /// <summary>Steps of the longest chain, at least one.</summary>
    public int Depth { get; }

    private static int Rank(ChainBranch root) => root.Stance switch
    {
        Stance.Denies => 4,
        Stance.NoEvidence => 5,
        Stance.Possible => root.Role == ChainRole.Unnamed ? 3 : 2,
        _ => root.Role == ChainRole.Unnamed ? 1 : 0,
    };

    private void Add(ClaimView claim, string? origin)
    {
        var chain = claim.Claim.Attribution.Take(MostLinks).ToList();
        // One root for what an origin states, another for what it denies.
        var key = claim.Against ? claim.Claim.Stance.ToString() : claim.Claim.Stance == Stance.Possible ? "could" : "";
        ChainBranch? last = null;
        if (chain.Count == 0)
            last = Step(null, $"{key}\n?{claim.Publisher}\n{claim.Record.Document}", () => new ChainBranch(ChainRole.Unnamed, _page.Words["chain.unnamed"], _page.Words["chain.unknown"]));
        for (var i = 0; i < chain.Count; i++)
        {
            var (link, name) = (chain[i], LabelText.Name(i == 0 ? origin ?? chain[i].Name : chain[i].Name));
            key = $"{key}\n{name}";
            last = Step(last, key, () => new ChainBranch(i == 0 ? ChainRole.Origin : ChainRole.Relay, name, Kind(link)));
        }
        var published = claim.Record.Published is { } date ? _page.Words.Dates.Date(date) : "";
        key = $"{key}\n\n{claim.Publisher}\n{claim.Record.Document}\n{claim.Claim.Stance}";
        Step(last, key, () => new ChainBranch(ChainRole.Page, claim.Publisher, published) { Language = claim.Report?.Reading.Language }).Claims.Add(claim);
    }

    private string Kind(AttributionLink link)
    {
        var kind = _page.Words.Name("source", link.Kind);
        return link.For is { } party ? $"{kind}, {_page.Values.Party(party)}" : kind;
    }

    private ChainBranch Step(ChainBranch? from, string key, Func<ChainBranch> make)
    {
        if (_known.TryGetValue(key, out var branch)) return branch;
        branch = make();
        _known.Add(key, branch);
        (from?.Next ?? _roots).Add(branch);
        return branch;
    }
}
