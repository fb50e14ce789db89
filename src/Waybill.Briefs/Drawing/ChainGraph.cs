using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The chains of a transfer as a layered graph: origins first, publishers last; a source that many chains share is one node.</summary>
internal sealed class ChainGraph
{
    private readonly Dictionary<(int, string), ChainNode> _nodes = [];
    private readonly HashSet<(ChainNode, ChainNode, Stance)> _edges = [];

    /// <summary>Draws the chains of claims together.</summary>
    public ChainGraph(BriefPage page, TransferView transfer, IReadOnlyList<ClaimView> claims)
    {
        LastLayer = Math.Max(1, claims.Max(c => c.Claim.Attribution.Count));
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var origin in transfer.Transfer.Origins.Named)
            foreach (var id in origin.Claims)
                origins.TryAdd(id, origin.Name);
        foreach (var claim in claims) Add(page, claim, origins.GetValueOrDefault(claim.Record.Id));
    }

    /// <summary>Index of the layer of publishers; origins are layer 0.</summary>
    public int LastLayer { get; }

    /// <summary>The nodes in order of appearance.</summary>
    public List<ChainNode> Nodes { get; } = [];

    /// <summary>Who passes on to whom, and the stance that is passed on.</summary>
    public List<ChainEdge> Edges { get; } = [];

    private void Add(BriefPage page, ClaimView claim, string? origin)
    {
        var chain = claim.Claim.Attribution;
        var last = chain.Count == 0
            ? Node(0, "?" + claim.Publisher + "\n" + claim.Record.Document, page.Words["chain.unnamed"], page.Words["chain.unknown"], ChainNodeKind.Unnamed)
            : null;
        for (var i = 0; i < chain.Count; i++)
        {
            var name = i == 0 ? origin ?? chain[i].Name : chain[i].Name;
            var kind = page.Words.Name("source", chain[i].Kind);
            var minor = chain[i].For is { } party ? $"{kind}, {page.Values.Party(party)}" : kind;
            last = Step(last, Node(i, name, name, minor, ChainNodeKind.Named), claim.Claim.Stance);
        }
        // A short chain runs through empty places, so that its line keeps clear of other names.
        var path = string.Join('\n', chain.Select(c => c.Name)) + "\n" + claim.Publisher;
        for (var layer = Math.Max(1, chain.Count); layer < LastLayer; layer++)
            last = Step(last, Node(layer, "\n" + path + (chain.Count == 0 ? claim.Record.Document : ""), "", "", ChainNodeKind.Passage), claim.Claim.Stance);
        var published = claim.Record.Published is { } date ? page.Words.Dates.Date(date) : "";
        Step(last, Node(LastLayer, claim.Publisher + "\n" + published, claim.Publisher, published, ChainNodeKind.Named), claim.Claim.Stance);
    }

    private ChainNode Step(ChainNode? from, ChainNode to, Stance stance)
    {
        if (from is not null && _edges.Add((from, to, stance))) Edges.Add(new ChainEdge(from, to, stance));
        return to;
    }

    private ChainNode Node(int layer, string key, string label, string minor, ChainNodeKind kind)
    {
        if (_nodes.TryGetValue((layer, key), out var node)) return node;
        node = new ChainNode(layer, label, minor, kind);
        _nodes.Add((layer, key), node);
        Nodes.Add(node);
        return node;
    }
}

/// <summary>What a node stands for.</summary>
internal enum ChainNodeKind
{
    /// <summary>A source or publisher.</summary>
    Named,

    /// <summary>An origin that the page does not name.</summary>
    Unnamed,

    /// <summary>No source: a place that a line runs through.</summary>
    Passage,
}

/// <summary>A source in a layer of the graph.</summary>
internal sealed class ChainNode(int layer, string label, string minor, ChainNodeKind kind)
{
    /// <summary>Layer, 0 for origins.</summary>
    public int Layer => layer;

    /// <summary>Name.</summary>
    public string Label => label;

    /// <summary>Kind or date.</summary>
    public string Minor => minor;

    /// <summary>What it stands for.</summary>
    public ChainNodeKind Kind => kind;

    /// <summary>Height in the drawing, in pixels.</summary>
    public double Y { get; set; }
}

/// <summary>One step of a chain.</summary>
internal sealed record ChainEdge(ChainNode From, ChainNode To, Stance Stance);
