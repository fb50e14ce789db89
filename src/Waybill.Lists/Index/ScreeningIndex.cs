namespace Waybill.Lists;

/// <summary>All records of the loaded lists, to be found by name and number. Safe to use from several threads at once.</summary>
public sealed class ScreeningIndex
{
    private static readonly SubjectKind[] Kinds = [SubjectKind.Person, SubjectKind.Organisation, SubjectKind.Vessel];

    private readonly Dictionary<(NumberKind Kind, string Value), int[]> _numbers = [];
    private readonly Lazy<Dictionary<ListInfo, Dictionary<string, Designation>>> _ids;

    internal ScreeningIndex(IReadOnlyList<SanctionsList> lists, IReadOnlyList<KindIndex>? kinds = null)
    {
        Sources = lists;
        Lists = [.. lists.Select(list => list.Info)];
        Records = [.. lists.SelectMany(list => list.Designations)];
        for (var i = 0; i < Records.Count; i++)
            foreach (var number in Records[i].Numbers)
                if (!_numbers.TryAdd((number.Kind, number.Value), [i]) && _numbers[(number.Kind, number.Value)] is var known && known[^1] != i)
                    _numbers[(number.Kind, number.Value)] = [.. known, i];
        _ids = new(() => lists.DistinctBy(list => list.Info).ToDictionary(
            list => list.Info, list => list.Designations.ToDictionary(record => record.Id, StringComparer.Ordinal)));
        KindIndexes = kinds ?? [.. Kinds.Select(kind => KindIndex.Build(kind, Names(kind)))];
    }

    /// <summary>The lists, each in the versions that were given.</summary>
    public IReadOnlyList<ListInfo> Lists { get; }

    /// <summary>The records of all lists, one list behind the other.</summary>
    public IReadOnlyList<Designation> Records { get; }

    /// <summary>Number of names that can be found.</summary>
    public int NameCount => KindIndexes.Sum(kind => kind.Names.Length);

    /// <summary>The lists with their records, as they were given.</summary>
    public IReadOnlyList<SanctionsList> Sources { get; }

    internal IReadOnlyList<KindIndex> KindIndexes { get; }

    /// <summary>Makes an index of lists.</summary>
    public static ScreeningIndex Build(IReadOnlyList<SanctionsList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return new ScreeningIndex(lists);
    }

    /// <summary>The record with a number in a list; null when there is none.</summary>
    public Designation? Find(ListInfo list, string id) => _ids.Value.GetValueOrDefault(list)?.GetValueOrDefault(id);


    internal ReadOnlySpan<int> FindNumber(NumberKind kind, string value) => _numbers.GetValueOrDefault((kind, value), []);

    /// <summary>The kind of index that names of a kind of subject are in.</summary>
    internal static SubjectKind Shelf(SubjectKind kind) => kind switch
    {
        SubjectKind.Person => SubjectKind.Person,
        SubjectKind.Vessel or SubjectKind.Aircraft => SubjectKind.Vessel,
        _ => SubjectKind.Organisation,
    };

    /// <summary>Names of the records of a kind; of records that do not tell their kind, among organisations; and of what records mention.</summary>
    private IEnumerable<(NameRef, string)> Names(SubjectKind kind)
    {
        var leading = kind == SubjectKind.Organisation
            ? Records.SelectMany(record => record.Names.Select(name => (record.List, NameFolding.Fold(name.Text)))).ToHashSet() : [];
        for (var i = 0; i < Records.Count; i++)
        {
            if (Shelf(Records[i].Kind) == kind)
                for (var n = 0; n < Records[i].Names.Count; n++) yield return (new NameRef(i, n), Records[i].Names[n].Text);
            if (kind != SubjectKind.Organisation) continue;
            for (var n = 0; n < Records[i].Links.Count; n++)
                if (Records[i].Links[n] is { Record: null, Name: var name } && leading.Add((Records[i].List, NameFolding.Fold(name))))
                    yield return (new NameRef(i, NameRef.LinkBase + n), name);
        }
    }
}
