using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>Whether lists that a measure goes by have somebody who takes part.</summary>
internal static class ListedParties
{
    /// <summary>The facts of lists that count for a measure, of some roles.</summary>
    public static List<ListedFact> Of(Measure measure, CheckSubject subject, Func<ListedFact, bool> wanted) =>
        subject.Listed.Where(fact => fact.Counts && wanted(fact) && measure.Designations.Any(list => list.Has(fact.Hit.List, fact.Hit.Listings))).ToList();

    /// <summary>
    /// Met when a number or a person says that it is the one listed; unknown, and pointing there, when only the name is like it. Null when no list has anybody.
    /// </summary>
    public static ElementResult? Result(ElementKind kind, List<ListedFact> facts, CheckReason met, CheckReason maybe)
    {
        if (facts.Count == 0) return null;
        var decided = facts.FindAll(fact => fact.Decided);
        var told = decided.Count > 0 ? decided : facts;
        return new ElementResult(kind, decided.Count > 0 ? ElementState.Met : ElementState.Unknown, decided.Count > 0 ? met : maybe, told.SelectMany(fact => fact.Claims).Distinct().ToList())
        {
            Values = [told.DistinctBy(fact => fact.Hit.Id).ToList()],
            Hits = told.Select(fact => fact.Hit.Id).Distinct().ToList(),
            Events = told.SelectMany(fact => fact.Events).Distinct().ToList(),
            Points = true,
        };
    }

    /// <summary>The lists that a measure goes by and that were searched.</summary>
    public static List<ListInfo> Searched(Measure measure, CheckSubject subject) =>
        subject.Searched.Where(list => measure.Designations.Any(designation => designation.List == list.Name)).ToList();
}
