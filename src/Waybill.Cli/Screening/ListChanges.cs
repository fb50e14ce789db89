using Waybill.Lists;

namespace Waybill.Cli;

/// <summary>What changed between older and newer versions of the lists that were given.</summary>
internal static class ListChanges
{
    /// <summary>One delta for each list that both have; a list that only one has is noted.</summary>
    public static IReadOnlyList<ListDelta> Between(Session session, IReadOnlyList<SanctionsList> old, IReadOnlyList<SanctionsList> @new)
    {
        var deltas = new List<ListDelta>();
        foreach (var list in @new)
        {
            var before = old.LastOrDefault(other => other.Info.Name == list.Info.Name);
            if (before is not null) deltas.Add(ListDelta.Of(before, list));
            else session.Note($"{list.Info} has no older version among those after --since: all of it is new");
            if (before is null) deltas.Add(ListDelta.Of(list with { Designations = [] }, list));
        }
        return deltas;
    }

    /// <summary>The lists with those records alone that are new or changed.</summary>
    public static IReadOnlyList<SanctionsList> OnlyChanged(IReadOnlyList<ListDelta> deltas) =>
        [.. deltas.Select(delta => new SanctionsList(delta.New, [.. delta.Added, .. delta.Changed.Select(change => change.New)]))];
}
