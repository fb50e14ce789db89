namespace Waybill.Reports;

/// <summary>A mention that may fill a slot, or none.</summary>
internal sealed record SlotOption<T>(FeatureBag[] Bags, T? Value) : Option(Bags) where T : class;
