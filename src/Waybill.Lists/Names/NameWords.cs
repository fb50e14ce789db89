using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>The words that names are known to hold, from the tables under <c>Knowledge</c>.</summary>
internal sealed class NameWords
{
    /// <summary>Longest phrase looked for, in words.</summary>
    public const int LongestPhrase = 7;

    private static readonly Lazy<NameWords> OrganisationWords = new(() => new NameWords(SubjectKind.Organisation));
    private static readonly Lazy<NameWords> PersonWords = new(() => new NameWords(SubjectKind.Person));
    private static readonly Lazy<NameWords> VesselWords = new(() => new NameWords(SubjectKind.Vessel));

    private readonly FrozenDictionary<string, NameToken> _phrases;
    private readonly FrozenSet<string> _beginnings;

    private NameWords(SubjectKind kind)
    {
        var phrases = new Dictionary<string, NameToken>(StringComparer.Ordinal);
        var concepts = new Dictionary<string, int>(StringComparer.Ordinal);
        void Add(string spelling, TokenRole role, string? concept)
        {
            var folded = NameFolding.Fold(spelling);
            if (folded.Length == 0) return;
            // A word that stands for a number becomes its digits.
            if (role == TokenRole.Number) phrases.TryAdd(folded, new NameToken(concept!, role, 0));
            else phrases.TryAdd(folded, new NameToken(folded, role, concept is null ? 0 : Concept(concept)));
        }
        int Concept(string name)
        {
            if (!concepts.TryGetValue(name, out var number)) concepts.Add(name, number = concepts.Count + 1);
            return number;
        }
        Numbers(kind, Add);
        if (kind == SubjectKind.Person) Person(Add);
        else if (kind == SubjectKind.Vessel) Vessel(Add);
        else Organisation(Add);
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _beginnings = phrases.Keys.Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
            .Select(phrase => phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
    }

    public static NameWords Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Person => PersonWords.Value,
        SubjectKind.Vessel or SubjectKind.Aircraft => VesselWords.Value,
        _ => OrganisationWords.Value,
    };

    /// <summary>Whether a longer phrase may begin with the word.</summary>
    public bool Begins(string word) => _beginnings.Contains(word);

    /// <summary>The known word or phrase; false when it is none.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out NameToken token) => _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out token);

    private static void Numbers(SubjectKind kind, Action<string, TokenRole, string?> add)
    {
        if (kind == SubjectKind.Person) return;
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "number-words"))
            foreach (var word in row.Skip(1)) add(word, TokenRole.Number, row[0]);
    }

    private static void Person(Action<string, TokenRole, string?> add)
    {
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "person-words"))
            foreach (var word in row.Skip(1)) add(word, row[0] switch { "title" => TokenRole.Title, "suffix" => TokenRole.Title, _ => TokenRole.Particle }, row[1]);
    }

    private static void Vessel(Action<string, TokenRole, string?> add)
    {
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "ship-prefixes")) add(row[0], TokenRole.Form, null);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "stop-words")) add(row[0], TokenRole.Stop, null);
    }

    private static void Organisation(Action<string, TokenRole, string?> add)
    {
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "stop-words")) add(row[0], TokenRole.Stop, null);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "known-bodies"))
            foreach (var spelling in row.Skip(1)) add(spelling, TokenRole.Core, "body " + row[0]);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "company-forms"))
            foreach (var spelling in row) add(spelling, TokenRole.Form, "form " + row[0]);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "countries"))
            foreach (var name in row.Skip(2)) add(name, TokenRole.Place, "place " + row[0]);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "regions")) add(row[0], TokenRole.Place, "region " + row[0]);
        foreach (var row in KnowledgeTable.Rows(typeof(NameWords), "company-words"))
            foreach (var spelling in row.Skip(1)) add(spelling, TokenRole.Common, "word " + row[0]);
    }
}
