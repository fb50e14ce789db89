namespace Waybill.Reports;

/// <summary>A chain as an option; empty where the document speaks for itself.</summary>
internal sealed record ChainOption(FeatureBag[] Bags, IReadOnlyList<SourceCandidate> Links) : Option(Bags);
