using System.Globalization;
using System.Text;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whom or what to look for in the lists of a case, and for which days.</summary>
internal sealed class CaseSubject(string key, SubjectKind kind)
{
    /// <summary>In the order in which the case has them: those of transfers first.</summary>
    private readonly OrderedDictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _mmsi = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _flags = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, List<SubjectUse>> _uses = [];

    public string Key => key;

    public ImoNumber? Imo { get; set; }

    /// <summary>Days asked for with where the subject is named on each; the day null, for what nothing dates, comes first.</summary>
    public IEnumerable<(DateOnly? Day, IReadOnlyList<SubjectUse> Uses)> Days =>
        _uses.Select(pair => (pair.Key < 0 ? (DateOnly?)null : DateOnly.FromDayNumber(pair.Key), (IReadOnlyList<SubjectUse>)pair.Value));

    public void Add(string? name, PartyId? flag, Mmsi? mmsi, DateOnly? day, SubjectUse use)
    {
        if (name is not null) _names.TryAdd(name, true);
        if (flag is { IsState: true } state) _flags.Add(state.ToString());
        if (mmsi is { } number) _mmsi.Add(number.ToString());
        var at = day?.DayNumber ?? -1;
        if (!_uses.TryGetValue(at, out var uses)) _uses.Add(at, uses = []);
        uses.Add(use);
    }

    public ScreeningQuery ToQuery()
    {
        var at = new ListRef(key, 0);
        var numbers = new List<ListedNumber?>();
        if (Imo is { } imo) numbers.Add(ListedNumber.Of(NumberKind.Imo, imo.ToString(), at));
        numbers.AddRange(_mmsi.Select(mmsi => ListedNumber.Of(NumberKind.Mmsi, mmsi, at)));
        return new ScreeningQuery { Id = key, Kind = kind, Names = [.. _names.Keys], Numbers = [.. numbers.OfType<ListedNumber>()], Flags = [.. _flags] };
    }

    /// <summary>The subject with what was found for some days.</summary>
    public ScreenedSubject Answered(DateInterval? days, IReadOnlyList<SubjectUse> uses, IReadOnlyList<ListInfo> searched) => new()
    {
        Key = key,
        Kind = kind,
        Names = [.. _names.Keys],
        Imo = Imo,
        Mmsi = [.. _mmsi],
        Flags = [.. _flags],
        Days = days,
        Uses = uses,
        Searched = searched,
    };

    /// <summary>All that an answer depends on, as text.</summary>
    public void Tell(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{key}\t{Imo}\t{string.Join('|', _names.Keys)}\t{string.Join('|', _mmsi)}\t{string.Join('|', _flags)}");
        foreach (var (day, uses) in _uses)
            foreach (var use in uses)
                text.Append(CultureInfo.InvariantCulture, $"\t{day} {use.Owner} {use.Role} {string.Join(' ', use.Claims)}");
    }
}
