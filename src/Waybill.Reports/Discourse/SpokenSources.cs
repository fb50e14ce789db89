using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>The sources that a document has named, for which a noun may stand further on: "the newspaper", <i>le quotidien américain</i>, "the minister".</summary>
internal sealed class SpokenSources
{
    /// <summary>How many of them a reader has in mind.</summary>
    private const int Remembered = 16;

    /// <summary>How many words may stand between an article and its noun: "the American newspaper".</summary>
    private const int ArticleReach = 1;

    /// <summary>The latest first, with the words of its phrase.</summary>
    private readonly List<(AttributionLink Link, int[] Words)> _named = [];

    /// <summary>Notes the sources that a sentence names, so that later sentences may point back to them.</summary>
    public void Note(SentenceView view, List<SourceMention> sources)
    {
        foreach (var source in sources)
        {
            if (source.Name is null) continue;
            var link = MeantBy(source, view) ?? source.ToLink(view);
            var words = WordsOf(view, source.First, source.End);
            // An office that was told with the name once is known of its bearer.
            if (_named.FindIndex(other => other.Link.Name == link.Name) is >= 0 and var known)
            {
                words = [.. words.Union(_named[known].Words)];
                link = link with { For = link.For ?? _named[known].Link.For };
                _named.RemoveAt(known);
            }
            else if (_named.Count == Remembered) _named.RemoveAt(Remembered - 1);
            _named.Insert(0, (link, words));
        }
    }

    /// <summary>Whom words stand for: a noun with an article for a body or the bearer of an office, a last name for the whole one; null for other words, and where nobody was named.</summary>
    public AttributionLink? MeantBy(SourceMention source, SentenceView view) => _named.Count == 0 ? null : source.Name is null ? OfNoun(source, view) : Whole(source, view);

    /// <summary>The only one of that last name who was named before: "Yoo Sang-bum" for "Mr Yoo".</summary>
    private AttributionLink? Whole(SourceMention source, SentenceView view)
    {
        if (GroupOf(source.Kind) is not SourceKind.Person || LastName(source, view) is not { } name) return null;
        return _named.FindAll(named => GroupOf(named.Link.Kind) is SourceKind.Person && named.Link.Name.Split(' ') is { Length: > 1 } parts && parts.Contains(name)) is [var only] ? only.Link : null;
    }

    /// <summary>The name of a phrase that has but one word of it, and perhaps a title; null where there are more.</summary>
    private static string? LastName(SourceMention source, SentenceView view)
    {
        var names = Enumerable.Range(source.First, source.End - source.First).Where(i => view.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true, IsHyphenated: false } && !view.HasCue(i, CueKind.Title) && !IsOffice(view, i)).ToList();
        if (names is not [var only]) return null;
        var end = only + 1;
        while (end < source.End && view.Tokens[end].IsHyphenated) end++;
        return view.Words(only, end);
    }

    private static bool IsOffice(SentenceView view, int token) => view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is SourceEntry { Name: null } or PartyEntry);

    /// <summary>Whom a noun with a definite article stands for: who was last named with that noun, or the only body of its kind that was named; null for other words, and where there is none.</summary>
    private AttributionLink? OfNoun(SourceMention source, SentenceView view)
    {
        if (NounOf(source, view) is not var (noun, kind) || !IsDefinite(view, source, noun) || IsOfAnother(view, noun.End)) return null;
        var words = WordsOf(view, noun.First, noun.End);
        var likely = _named.FindAll(named => GroupOf(named.Link.Kind) == GroupOf(kind) && (source.For is not { } state || named.Link.For is not { } other || state == other));
        var called = likely.Find(named => Array.TrueForAll(words, named.Words.Contains)).Link;
        return called ?? (IsBody(kind) && likely is [var only] ? only.Link : null);
    }

    /// <summary>The noun of a phrase, with the kind of source that it is for.</summary>
    private static (Match Noun, SourceKind Kind)? NounOf(SourceMention source, SentenceView view)
    {
        foreach (var match in view.Matches)
            if (match.First >= source.First && match.End <= source.End)
            {
                if (match.Entry is SourceEntry { Name: null } office) return (match, office.Kind);
                if (match.Entry is BodyEntry body) return (match, body.Kind);
            }
        return null;
    }

    private static bool IsDefinite(SentenceView view, SourceMention source, Match noun)
    {
        if (view.Syntax is { } syntax && (syntax.FeatsOf(noun.End - 1) & Feats.Plural) != 0) return false;
        for (var i = noun.First - 1; i >= Math.Max(0, noun.First - 1 - ArticleReach); i--)
        {
            if (view.Cues(CueKind.Determiner).Any(cue => cue.First == i && cue.Cue.Value == "definite")) return true;
            if (i < source.First - 1 || view.Tokens[i].Kind != TokenKind.Word || view.HasCue(i)) return false;
        }
        return false;
    }

    /// <summary>Whether the noun goes on with whose it is, or with what bears its name: "the newspaper of the party".</summary>
    private static bool IsOfAnother(SentenceView view, int end) =>
        end < view.Length && (view.EndOfCue(end, CueKind.Of) is not null || Tokenizer.IsApostrophe(view.Text[view.Tokens[end].Start]));

    private static int[] WordsOf(SentenceView view, int first, int end) => [.. Enumerable.Range(first, end - first).Select(i => view.Tokens[i].Word).Where(word => word >= 0)];

    /// <summary>Whether a kind of source is a body, for which a page has other nouns too: the paper, the daily.</summary>
    private static bool IsBody(SourceKind kind) => kind is SourceKind.Media or SourceKind.ThinkTank or SourceKind.Ngo or SourceKind.ExpertPanel or SourceKind.Company or SourceKind.Intelligence;

    /// <summary>Kinds that pages do not tell apart, as one: institutes and associations, those who hold an office and those who only have a name.</summary>
    private static SourceKind GroupOf(SourceKind kind) => kind switch
    {
        SourceKind.Ngo => SourceKind.ThinkTank,
        SourceKind.Official or SourceKind.Military or SourceKind.Legislature or SourceKind.Government => SourceKind.Person,
        _ => kind,
    };
}
