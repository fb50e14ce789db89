namespace Waybill.Model;

/// <summary>When the goods moved or are to move.</summary>
/// <param name="Days">The days, both included.</param>
/// <param name="Span">Where the text says so.</param>
public sealed record Period(DateInterval Days, TextSpan Span);
