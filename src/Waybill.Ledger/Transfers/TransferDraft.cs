namespace Waybill.Ledger;

/// <summary>A cluster and what stands beside it: claims that change none of its fields.</summary>
internal sealed class TransferDraft(Cluster cluster)
{
    public Cluster Cluster => cluster;

    public List<ClaimFacts> Possible { get; } = [];

    /// <summary>Denials and statements of no evidence.</summary>
    public List<ClaimFacts> Against { get; } = [];

    /// <summary>
    /// Whether a denial, or a statement that there is no proof, is about it: parties and goods are its own, and it was said while
    /// the transfer was spoken of, or in the same report. It may be about several transfers.
    /// </summary>
    public bool IsDeniedBy(ClaimFacts denial)
    {
        var members = cluster.Members;
        if (!denial.Direction.IsAbout(cluster.Leader.Direction) || !members.Any(member => ClaimRules.GoodsKin(member, denial))) return false;
        if (denial.Ships.Any && members.Any(member => member.Ships.Any) && !members.Any(member => member.Ships.Share(denial.Ships))) return false;
        return denial.Timing.Days.Meets(cluster.Reach) || members.Any(member => member.SameDocument(denial));
    }
}
