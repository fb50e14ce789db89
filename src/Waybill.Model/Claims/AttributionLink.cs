namespace Waybill.Model;

/// <summary>One link of the chain of who says so through whom.</summary>
/// <param name="Name">The source's name, or what the text calls it.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="For">State or body that it speaks for, when told.</param>
/// <param name="Channel">Way in which it said so, when told.</param>
/// <param name="Date">Date of that act of saying, when told.</param>
/// <param name="Span">Where the text names it.</param>
public sealed record AttributionLink(string Name, SourceKind Kind, PartyId? For, Channel? Channel, PrefixDate? Date, TextSpan Span);
