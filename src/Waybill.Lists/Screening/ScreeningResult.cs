namespace Waybill.Lists;

/// <summary>The answer to one query.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="AsOf">The day asked for, if any.</param>
/// <param name="Hits">Records that may be the subject, the highest score first.</param>
/// <param name="RelatedHits">Records that may be owners, operators or others that the query names beside the subject.</param>
/// <param name="Conflicts">Identities that cannot both be right.</param>
/// <param name="Searched">The lists that were searched, in the versions that count for the day.</param>
/// <param name="Notes">What could not be searched, and why.</param>
public sealed record ScreeningResult(
    ScreeningQuery Query, DateOnly? AsOf, IReadOnlyList<Hit> Hits, IReadOnlyList<Hit> RelatedHits, IReadOnlyList<IdentityConflict> Conflicts,
    IReadOnlyList<ListInfo> Searched, IReadOnlyList<string> Notes)
{
    /// <summary>Whether nothing reached the threshold: says only that these lists, in these versions, have nothing like it.</summary>
    public bool Clear => !Hits.Any(hit => hit.Match) && !RelatedHits.Any(hit => hit.Match) && Conflicts.Count == 0;
}
