using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A source in the tree of who says so: an origin, one that passes on, or at the end of a chain the page that publishes.</summary>
internal sealed class ChainBranch(ChainRole role, string label, string minor)
{
    /// <summary>What it is in its chain.</summary>
    public ChainRole Role => role;

    /// <summary>Name.</summary>
    public string Label => label;

    /// <summary>Kind of source, or day of publication.</summary>
    public string Minor => minor;

    /// <summary>Those that pass it on, in order of appearance.</summary>
    public List<ChainBranch> Next { get; } = [];

    /// <summary>The claims of a page; empty for other sources.</summary>
    public List<ClaimView> Claims { get; } = [];

    /// <summary>Language of the report; null for other sources.</summary>
    public string? Language { get; init; }

    /// <summary>Steps from it to the page farthest away; a page has none.</summary>
    public int Depth => Next.Count == 0 ? 0 : 1 + Next.Max(n => n.Depth);

    /// <summary>Number of pages behind it.</summary>
    public int Pages => Role == ChainRole.Page ? 1 : Next.Sum(n => n.Pages);

    /// <summary>The stance of all claims behind it; null when they differ.</summary>
    public Stance? Stance
    {
        get
        {
            var stances = Role == ChainRole.Page ? Claims.Select(c => (Stance?)c.Claim.Stance) : Next.Select(n => n.Stance);
            var known = stances.Distinct().ToList();
            return known.Count == 1 ? known[0] : null;
        }
    }
}

/// <summary>What a source is in its chain.</summary>
internal enum ChainRole
{
    /// <summary>An origin with a name.</summary>
    Origin,

    /// <summary>An origin that the page does not name.</summary>
    Unnamed,

    /// <summary>One that passes on.</summary>
    Relay,

    /// <summary>The page that publishes.</summary>
    Page,
}
