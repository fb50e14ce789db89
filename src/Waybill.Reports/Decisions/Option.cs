namespace Waybill.Reports;

/// <summary>One of the answers that a decision chooses from.</summary>
/// <param name="Bags">What is true of it.</param>
internal abstract record Option(FeatureBag[] Bags)
{
    /// <summary>Options of one meaning: their likelihoods add up. 0 stands for a meaning of its own.</summary>
    public virtual int Meaning => 0;
}
