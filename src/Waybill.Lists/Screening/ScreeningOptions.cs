namespace Waybill.Lists;

/// <summary>What counts as a match, and what is shown.</summary>
public sealed record ScreeningOptions
{
    /// <summary>Scores from here on are matches, 0 to 1. Default 0.8, where the UN list finds its own altered names and hardly anybody else (docs/screening.md).</summary>
    public double MatchAt { get; init; } = 0.8;

    /// <summary>Scores from here on are shown, 0 to 1. Default 0.65.</summary>
    public double ShowAt { get; init; } = 0.65;

    /// <summary>Hits shown for a query. Default 10.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>How names are compared.</summary>
    public NameMatchOptions Names { get; init; } = new();

    /// <summary>How candidates are found.</summary>
    public SearchOptions Search { get; init; } = new();

    /// <summary>How what is known besides names counts.</summary>
    public EvidenceOptions Evidence { get; init; } = new();
}
