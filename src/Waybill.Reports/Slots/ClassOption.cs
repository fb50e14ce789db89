namespace Waybill.Reports;

/// <summary>A class as an option.</summary>
internal sealed record ClassOption<T>(FeatureBag[] Bags, T Value) : Option(Bags) where T : struct, Enum;
