namespace Waybill.Lists;

/// <summary>A record that both versions have, with values that only one has.</summary>
/// <param name="Old">The record in the older version.</param>
/// <param name="New">The record in the newer version.</param>
/// <param name="Removed">Values that only the older has.</param>
/// <param name="Added">Values that only the newer has.</param>
public sealed record ChangedDesignation(
    Designation Old, Designation New, IReadOnlyList<DesignationField> Removed, IReadOnlyList<DesignationField> Added);

/// <summary>What differs between two versions of one list. Records are the same when the list gives them the same number.</summary>
/// <param name="Old">The older version.</param>
/// <param name="New">The newer version.</param>
/// <param name="Added">Records that only the newer has, in its order.</param>
/// <param name="Removed">Records that only the older has, in its order.</param>
/// <param name="Changed">Records that both have, with other values, in the order of the newer.</param>
public sealed record ListDelta(
    ListInfo Old, ListInfo New, IReadOnlyList<Designation> Added, IReadOnlyList<Designation> Removed, IReadOnlyList<ChangedDesignation> Changed)
{
    /// <summary>Compares two versions.</summary>
    public static ListDelta Of(SanctionsList old, SanctionsList @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var before = old.Designations.ToDictionary(designation => designation.Id, StringComparer.Ordinal);
        var after = @new.Designations.Select(designation => designation.Id).ToHashSet(StringComparer.Ordinal);
        var changed = new List<ChangedDesignation>();
        foreach (var designation in @new.Designations)
            if (before.TryGetValue(designation.Id, out var was) && Compare(was, designation) is { } change) changed.Add(change);
        return new ListDelta(old.Info, @new.Info,
            [.. @new.Designations.Where(designation => !before.ContainsKey(designation.Id))],
            [.. old.Designations.Where(designation => !after.Contains(designation.Id))],
            changed);
    }

    private static ChangedDesignation? Compare(Designation old, Designation @new)
    {
        var before = DesignationFields.Of(old).ToList();
        var after = DesignationFields.Of(@new).ToList();
        var (removed, added) = (Without(before, after), Without(after, before));
        return removed.Count + added.Count == 0 ? null : new ChangedDesignation(old, @new, removed, added);
    }

    private static List<DesignationField> Without(List<DesignationField> fields, List<DesignationField> others)
    {
        var rest = others.CountBy(field => field).ToDictionary();
        var left = new List<DesignationField>();
        foreach (var field in fields)
        {
            if (rest.GetValueOrDefault(field) is var count and > 0) rest[field] = count - 1;
            else left.Add(field);
        }
        return left;
    }
}
