namespace Waybill.Model;

/// <summary>When the goods moved or are to move.</summary>
/// <param name="Days">The days, both included, as the text states them.</param>
/// <param name="Span">Where the text says so.</param>
/// <param name="Doubt">What is wrong with them; null for nothing.</param>
public sealed record Period(DateInterval Days, TextSpan Span, PeriodDoubt? Doubt = null);
