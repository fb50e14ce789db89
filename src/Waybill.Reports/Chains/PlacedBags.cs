namespace Waybill.Reports;

/// <summary>The bags of a source in each place of a chain.</summary>
/// <param name="Alone">The source as the whole chain.</param>
/// <param name="Origin">The source as the origin of a longer one.</param>
/// <param name="Later">The source as a later link.</param>
internal readonly record struct PlacedBags(FeatureBag Alone, FeatureBag Origin, FeatureBag Later)
{
    /// <summary>How many places there are.</summary>
    public const int Count = 3;
}
