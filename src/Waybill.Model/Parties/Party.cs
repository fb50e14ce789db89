namespace Waybill.Model;

/// <summary>A consignor or consignee as one claim names it.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Span">Where the text names it; null when the sentence only implies it.</param>
public sealed record Party(PartyId Id, string Name, TextSpan? Span);
