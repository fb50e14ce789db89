using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads the figures about transfers that a sentence states beside their quantities.</summary>
internal static class EstimateReader
{
    private static readonly IEstimateRule[] Rules = [new WorthRule(), new RateRule(), new UsableShareRule(), new DurationRule(), new RankRule(), new DerivedRule(), new CompareRule()];

    /// <summary>Every figure, metric by metric.</summary>
    public static IEnumerable<EstimateClaim> Read(Scene scene) => scene.IsAboutGoods ? Rules.SelectMany(rule => rule.Find(scene)) : [];

    /// <summary>A figure of a sentence.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="value">The number; null without one.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="first">First token of the words that state it.</param>
    /// <param name="end">Token behind the last.</param>
    public static EstimateClaim Make(Scene scene, EstimateMetric metric, decimal? value, string? unit, int first, int end) => new()
    {
        Metric = metric,
        Value = value,
        Unit = unit,
        About = scene.About(first, end),
        Attribution = scene.ToldBy(first),
        Quote = scene.Quote,
    };

    /// <summary>A unit of time as the contract writes it.</summary>
    public static string NameOf(TimeUnit unit) => unit.ToString().ToLowerInvariant();
}
