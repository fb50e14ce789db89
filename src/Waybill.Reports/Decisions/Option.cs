namespace Waybill.Reports;

/// <summary>One of the answers that a decision chooses from.</summary>
/// <param name="Bags">What is true of it.</param>
internal abstract record Option(FeatureBag[] Bags)
{
    /// <summary>What is true of its parts together, made when it is first asked for; empty for an option of one part.</summary>
    public virtual IReadOnlyList<FeatureBag> Joint => [];

    /// <summary>Options of one meaning: their likelihoods add up. 0 stands for a meaning of its own.</summary>
    public virtual int Meaning => 0;
}
