namespace Waybill.Model;

/// <summary>A place as a text names it.</summary>
/// <param name="Name">Its usual English name (<c>Rajin</c>, <c>Dunai</c>); null for one that is only described ("a Russian military port").</param>
/// <param name="Country">State that it lies in, when known.</param>
/// <param name="Span">Where the text names it.</param>
/// <param name="Repaired">Whether the text's form was garbled (machine translation) and mended through the table of variants.</param>
public sealed record NamedPlace(string? Name, PartyId? Country, TextSpan Span, bool Repaired = false);
