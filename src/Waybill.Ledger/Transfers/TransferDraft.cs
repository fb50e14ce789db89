namespace Waybill.Ledger;

/// <summary>A cluster and what stands beside it: claims that change none of its fields.</summary>
internal sealed class TransferDraft(Cluster cluster)
{
    public Cluster Cluster => cluster;

    public List<ClaimFacts> Possible { get; } = [];

    /// <summary>Denials and statements of no evidence.</summary>
    public List<ClaimFacts> Against { get; } = [];

    /// <summary>
    /// Whether a denial, or a statement that there is no proof, is about it: parties and goods are its own, and it was said in
    /// the same report, or while the transfer was spoken of. It may be about several transfers.
    /// </summary>
    public bool IsDeniedBy(ClaimFacts denial, GroupingOptions options)
    {
        if (!denial.Direction.IsAbout(cluster.Leader.Direction) || !cluster.HasKinOf(denial) || cluster.NamesOtherShips(denial)) return false;
        return cluster.IsOf(denial.Document)
            || (denial.Timing.Days.Meets(cluster.Reach) && IsSaidAround(cluster.Published, denial, options));
    }

    private static bool IsSaidAround(DayRange published, ClaimFacts denial, GroupingOptions options) =>
        denial.PublishedOn == int.MaxValue || published.Last == int.MaxValue
        || published.Widened(options.DenialAheadDays, options.NearDays).Meets(DayRange.OfDay(denial.PublishedOn));
}
