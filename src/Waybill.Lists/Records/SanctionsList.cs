namespace Waybill.Lists;

/// <summary>One version of a list.</summary>
/// <param name="Info">Which list, in which version.</param>
/// <param name="Designations">Its records, in the order of the file; no two bear one number.</param>
public sealed record SanctionsList(ListInfo Info, IReadOnlyList<Designation> Designations);
