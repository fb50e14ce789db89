namespace Waybill.Model;

/// <summary>A figure about a transfer that is not its quantity, as one source chain tells it.</summary>
public sealed record EstimateClaim
{
    /// <summary>What it measures.</summary>
    public required EstimateMetric Metric { get; init; }

    /// <summary>The number, null for ranks and comparisons without one.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the number: <c>month</c>, <c>percent</c>, <c>usd</c>, <c>shell/day</c>…</summary>
    public string? Unit { get; init; }

    /// <summary>What it is about, in the words of the text.</summary>
    public required string About { get; init; }

    /// <summary>Who says so through whom, the origin first.</summary>
    public IReadOnlyList<AttributionLink> Attribution { get; init; } = [];

    /// <summary>The words that state it.</summary>
    public required Quote Quote { get; init; }
}
