namespace Waybill.Lists;

/// <summary>Screens one subject at a time: candidates by number and by name, then everything that is known of them compared.</summary>
internal sealed class ScreeningDesk
{
    private readonly ScreeningIndex _index;
    private readonly ScreeningOptions _options;
    private readonly NameMatcher _matcher;
    private readonly CandidateSearch[] _searches;
    private readonly NameToken[] _words = new NameToken[32];
    private readonly Dictionary<int, NameFound> _found = [];
    private (DateOnly? Day, IReadOnlyList<ListInfo> Lists)? _versions;

    public ScreeningDesk(ScreeningIndex index, ScreeningOptions options)
    {
        (_index, _options) = (index, options);
        _matcher = new NameMatcher(options.Names);
        _searches = [.. index.KindIndexes.Select(kind => new CandidateSearch(kind, options.Search, options.Names))];
    }

    public ScreeningResult Screen(ScreeningQuery query, DateOnly? asOf)
    {
        if (_versions is not { } versions || versions.Day != asOf) _versions = versions = (asOf, Versions.For(asOf, _index.Lists));
        var conflicts = new List<IdentityConflict>();
        var hits = Subject(query, asOf, versions.Lists, conflicts, null);
        var related = new List<Hit>();
        foreach (var name in query.Related)
            related.AddRange(Subject(new ScreeningQuery { Names = [name] }, asOf, versions.Lists, [], name));
        return new ScreeningResult(query, asOf, hits, related, conflicts, versions.Lists, Notes(query));
    }

    private List<Hit> Subject(ScreeningQuery query, DateOnly? asOf, IReadOnlyList<ListInfo> lists, List<IdentityConflict> conflicts, string? related)
    {
        _found.Clear();
        foreach (var number in query.Numbers)
            foreach (var record in _index.FindNumber(number.Kind, number.Value)) _found.TryAdd(record, default);
        foreach (var name in query.Names) Seek(name, query.Kind);
        var hits = new List<Hit>();
        foreach (var (at, name) in _found)
        {
            var record = _index.Records[at];
            if (!lists.Contains(record.List)) continue;
            if (name.Score < _options.ShowAt * 0.7 && !record.Numbers.Any(number => query.Numbers.Any(asked => asked.Kind == number.Kind && asked.Value == number.Value))) continue;
            var weighing = new RecordWeighing(query, record, name, _options);
            weighing.Weigh();
            if (weighing.Conflict is { } conflict) conflicts.Add(conflict);
            if (weighing.Score >= _options.ShowAt) hits.Add(weighing.ToHit(_index, asOf, related, Why(query, record, name)));
        }
        hits.Sort(Order);
        if (hits.Count > _options.Limit) hits.RemoveRange(_options.Limit, hits.Count - _options.Limit);
        return hits;
    }

    private void Seek(string name, SubjectKind kind)
    {
        for (var i = 0; i < _searches.Length; i++)
        {
            var shelf = _index.KindIndexes[i];
            // Records that do not tell their kind are among organisations.
            if (kind != SubjectKind.Unknown && ScreeningIndex.Shelf(kind) != shelf.Kind && shelf.Kind != SubjectKind.Organisation) continue;
            var asked = NameAnalysis.Analyse(name, shelf.Kind);
            foreach (var (_, candidate) in _searches[i].Find(asked))
            {
                var reference = shelf.Names[candidate];
                if (!Compatible(kind, _index.Records[reference.Record].Kind, reference.IsLink)) continue;
                var words = shelf.WordsOf(candidate);
                for (var w = 0; w < words.Length; w++) _words[w] = shelf.Words[words[w]];
                var score = _matcher.Score(asked.Tokens, _words.AsSpan(0, words.Length), shelf.Kind, asked.Abjad != shelf.Abjad[candidate]);
                if (!reference.IsLink && _index.Records[reference.Record].Names[reference.Name].Kind == NameKind.Weak) score *= (float)_options.Evidence.WeakName;
                if (score > 0 && (!_found.TryGetValue(reference.Record, out var known) || score > known.Score))
                    _found[reference.Record] = new NameFound(score, name, reference.Name, shelf.Kind);
            }
        }
    }

    private static bool Compatible(SubjectKind asked, SubjectKind listed, bool link) =>
        link || asked == SubjectKind.Unknown || listed == SubjectKind.Unknown || asked == listed;

    /// <summary>How the names compare, word by word, told for a reader.</summary>
    private Compared? Why(ScreeningQuery query, Designation record, NameFound name)
    {
        if (name.Score <= 0) return query.Names is [var asks, ..] ? new Compared("name", asks, record.Caption, record.At, "no like word") : null;
        var (text, at) = name.Name >= NameRef.LinkBase
            ? (record.Links[name.Name - NameRef.LinkBase].Name, record.Links[name.Name - NameRef.LinkBase].At)
            : (record.Names[name.Name].Text, record.Names[name.Name].At);
        var (asked, listed) = (NameAnalysis.Analyse(name.Asked, name.Shelf), NameAnalysis.Analyse(text, name.Shelf));
        _matcher.Score(asked, listed, name.Shelf);
        return new Compared("name", name.Asked, text, at, NameWhy.Tell(asked, listed, _matcher.Aligned));
    }

    private static int Order(Hit a, Hit b) =>
        b.Score.CompareTo(a.Score) is var score && score != 0 ? score
        : string.CompareOrdinal(a.Record.List.Name, b.Record.List.Name) is var list && list != 0 ? list
        : string.CompareOrdinal(a.Record.Id, b.Record.Id);

    private static List<string> Notes(ScreeningQuery query)
    {
        var notes = new List<string>();
        foreach (var name in query.Names)
            if (!IsTelling(NameAnalysis.Analyse(name, ScreeningIndex.Shelf(query.Kind))))
                notes.Add($"'{name}' has no word that tells anybody from others: no list can be searched for it");
        foreach (var number in query.Numbers)
            if (!number.Sound) notes.Add($"{number.Value} is no right {DesignationFields.Word(number.Kind)} number: its form or check digit is wrong");
        return notes;
    }

    /// <summary>A word that is one's own, or several that many bear.</summary>
    private static bool IsTelling(AnalysedName name) =>
        Array.Exists(name.Tokens, token => token is { IsTelling: true, Role: not (TokenRole.Common or TokenRole.Initial) })
        || name.Tokens.Count(token => token.Role == TokenRole.Common) > 1;
}
