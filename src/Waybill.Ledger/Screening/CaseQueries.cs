using System.Globalization;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whom and what to look for in lists for a case, for screening outside the ledger.</summary>
public static class CaseQueries
{
    /// <summary>
    /// The queries: parties that are no states, and ships and aircraft, of transfers and events, each for every day that one of them ends on.
    /// A query is called by where the subject is named, as what, and its name.
    /// </summary>
    /// <param name="content">What the ledger holds.</param>
    public static IEnumerable<(ScreeningQuery Query, DateOnly? Day)> Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        foreach (var subject in CaseSubjects.Of(content.Transfers, content.Movements.Events, content.Readings))
        {
            var query = subject.ToQuery();
            var name = query.Names is [var first, ..] ? first : subject.Key;
            foreach (var (day, uses) in subject.Days) yield return (query with { Id = $"{Named(uses)} {name}" }, day);
        }
    }

    private static string Named(IReadOnlyList<SubjectUse> uses)
    {
        var use = uses.MinBy(one => one.Role)!;
        return string.Create(CultureInfo.InvariantCulture, $"{use.Owner} {ClaimNames.Of(use.Role)}{(uses.Count > 1 ? $" (+{uses.Count - 1})" : "")}");
    }
}
