namespace Waybill.Lists;

/// <summary>Which versions of lists count for a day, and whether a record was in force on it.</summary>
public static class Versions
{
    /// <summary>Of each list the newest version, or the newest of the day asked for; when there is only a later one, the first after it.</summary>
    public static IReadOnlyList<ListInfo> For(DateOnly? day, IEnumerable<ListInfo> lists) =>
        [.. lists.GroupBy(list => list.Name, StringComparer.Ordinal).Select(versions => Choose(day, [.. versions]))];

    /// <summary>Whether a record was in force on a day.</summary>
    public static ListedThen Then(Designation record, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (day is not { } then) return ListedThen.Now;
        var dated = record.Listings.Where(listing => listing.Days is not null).Select(listing => listing.Days!.Value).ToList();
        if (dated.Exists(days => days.Start is not null && days.Contains(then))) return ListedThen.Listed;
        var inVersion = record.List.Date is { } date && date.FirstDay <= then;
        if (dated.Count == 0) return inVersion ? ListedThen.InVersionOfThatDay : ListedThen.Unknown;
        if (dated.TrueForAll(days => days.Start > then)) return dated.Count == record.Listings.Count ? ListedThen.NotYet : ListedThen.Unknown;
        return dated.TrueForAll(days => days.End < then) ? ListedThen.Delisted : inVersion ? ListedThen.InVersionOfThatDay : ListedThen.Unknown;
    }

    private static ListInfo Choose(DateOnly? day, List<ListInfo> versions)
    {
        var ordered = versions.Select((list, i) => (list, i)).OrderBy(pair => pair.list.Date?.FirstDay ?? DateOnly.MinValue).ThenBy(pair => pair.i).Select(pair => pair.list).ToList();
        if (day is not { } then) return ordered[^1];
        return ordered.LastOrDefault(list => list.Date is { } date && date.FirstDay <= then) ?? ordered[0];
    }
}
