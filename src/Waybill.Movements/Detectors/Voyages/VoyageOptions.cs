using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Which visits a voyage joins.</summary>
public sealed record VoyageOptions
{
    /// <summary>Least confidence of the visits at either end, 1 to 4. Default 3 (one of the tables of Global Fishing Watch).</summary>
    public int MinConfidence { get; init; } = 3;

    internal EventRule Rule => new("voyage", "1", [new("min_confidence", MinConfidence)]);
}
