using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds names that no lexicon knows: runs of capitalised words.</summary>
internal static class NameFinder
{
    /// <summary>Longest run taken for a name, in tokens.</summary>
    private const int LongestName = 5;

    /// <summary>Most small words in a row inside a name.</summary>
    private const int Particles = 2;

    /// <summary>Most letters of words that headlines leave small.</summary>
    private const int ShortWord = 3;

    /// <summary>How many longer words without a capital a sentence has at least that is no headline.</summary>
    private const int PlainWords = 2;

    /// <summary>Runs of capitalised words that no lexicon entry covers, with initials and small words between them: "John F. Kirby", "Ahmed al-Saadi". A word alone counts only behind the first of the sentence.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="least">How many words a name has at least.</param>
    public static IEnumerable<(int First, int End)> Find(SentenceView view, int least = 2)
    {
        for (var i = 0; i < view.Length; i++)
        {
            if (Begins(view, i) is not { } begun) continue;
            var end = Ends(view, i, begun);
            var capitals = 0;
            for (var k = i; k < end; k++)
                if (view.Tokens[k] is { Kind: TokenKind.Word, IsCapital: true } word && !(word.IsHyphenated && view.Tokens[k - 1].IsCapital)) capitals++;
            if (capitals >= least && (capitals > 1 || (i > 0 && HasUnknown(view, i, end)))) yield return (i, end);
            i = end - 1;
        }
    }

    /// <summary>The name that begins at a token, which no list need leave free.</summary>
    public static (int First, int End) From(SentenceView view, int first) => (first, Ends(view, first, first + 1));

    /// <summary>The token behind a name whose first words end before a token.</summary>
    private static int Ends(SentenceView view, int first, int end)
    {
        while (end < view.Length && end - first < LongestName)
        {
            if (IsNamePart(view, end) || IsOfMedium(view, end) || IsTrade(view, end) || (view.Tokens[end].IsHyphenated && view.Tokens[end].Kind != TokenKind.Mark)) end++;
            else if ((Initial(view, end) ?? Particle(view, end, first: end == first + 1) ?? Article(view, end) ?? Joined(view, end) ?? Last(view, end)) is { } next) end = next;
            else break;
        }
        return end;
    }

    /// <summary>The token behind what a name begins with: a word of a name, an initial before one, or an article with a capital inside a sentence ("in Le Desk"); null for anything else.</summary>
    private static int? Begins(SentenceView view, int token) =>
        IsNamePart(view, token) ? token + 1
        : Initial(view, token) is { } next ? next
        : token > 0 && view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } && view.HasCue(token, CueKind.Determiner) && view.Tokens[token - 1] is { Kind: TokenKind.Word, IsCapital: false } && token + 1 < view.Length && view.Tokens[token + 1] is { Kind: TokenKind.Word, IsCapital: true, IsHyphenated: false } ? token + 2
        : null;

    /// <summary>The token behind an initial and the word of a name that follows it: "F. Kirby", "O'Neill"; null for anything else.</summary>
    private static int? Initial(SentenceView view, int token)
    {
        if (token + 2 >= view.Length || view.Tokens[token] is not { Kind: TokenKind.Word, IsCapital: true } letter || letter.End - letter.Start != 1) return null;
        var between = view.Tokens[token + 1];
        var parted = view.IsMark(token + 1, '.') || (view.Text[letter.Start] is 'O' or 'D' && between.Start == letter.End && Tokenizer.IsApostrophe(view.Text[between.Start]) && between.End - between.Start == 1);
        return !parted ? null : IsNamePart(view, token + 2) ? token + 3 : Initial(view, token + 2);
    }

    /// <summary>The token behind an article with a capital inside a name and the word that follows it: "Gwenn Le Bras"; null for anything else.</summary>
    private static int? Article(SentenceView view, int token) =>
        view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } && view.HasCue(token, CueKind.Determiner) && IsNamePart(view, token + 1) ? token + 2 : null;

    /// <summary>The token behind an ampersand and the word that follows it, or behind figures that stand right at a name: "Fuel &amp; Fire", "TV5"; null for anything else.</summary>
    private static int? Joined(SentenceView view, int token) =>
        view.IsMark(token, '&') && IsNamePart(view, token + 1) ? token + 2
        : view.Tokens[token] is { Kind: TokenKind.Number, HasSpaceBefore: false } ? token + 1 : null;

    /// <summary>The token behind a last name cut to its initial: "Ghassan D."; null for anything else, and for Roman numbers.</summary>
    private static int? Last(SentenceView view, int token) =>
        view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } letter && letter.End - letter.Start == 1 && view.Text[letter.Start] is not ('I' or 'V' or 'X')
            ? view.IsMark(token + 1, '.') ? token + 2 : token + 1
            : null;

    /// <summary>The token behind small words and the word of a name that follows them: "al-Saadi", "van der Berg"; null for anything else.</summary>
    private static int? Particle(SentenceView view, int token, bool first)
    {
        var next = token;
        foreach (var (from, end, cue) in view.Cues(CueKind.Particle))
            if (from == token && end > next && end - from <= Particles && !view.Tokens[from].IsCapital && (first || cue.Value.Length == 0)) next = end;
        return next > token && next < view.Length && (IsNamePart(view, next) || view.Tokens[next] is { IsHyphenated: true, Kind: TokenKind.Word, IsCapital: true }) ? next + 1 : null;
    }

    /// <summary>Whether a word is a noun for a medium with a capital, as media have it in their names: "Sahara Press".</summary>
    private static bool IsOfMedium(SentenceView view, int token) =>
        view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } && view.Matches.Exists(match => match.First == token && match.Length == 1 && match.Entry is SourceEntry { Name: null, Kind: SourceKind.Media });

    /// <summary>Whether a word for goods or for who deals in them has a capital because a firm is named so: "Skylark Components", "Hooghly Metal Traders".</summary>
    public static bool IsTrade(SentenceView view, int token) =>
        token > 0 && view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } && view.Matches.Exists(match => match.First == token && match is { Length: 1, Entry: GoodsEntry or SourceEntry { Name: null, Kind: SourceKind.Company or SourceKind.Unnamed } })
        && ((IsNamePart(view, token - 1) && IsUnknown(view, token - 1)) || IsTrade(view, token - 1)) && !IsHeadline(view);

    /// <summary>Whether all but a few longer words of a sentence have a capital, so that capitals tell nothing.</summary>
    private static bool IsHeadline(SentenceView view) => view.Tokens.Count(word => word is { Kind: TokenKind.Word, IsCapital: false } && word.End - word.Start > ShortWord) < PlainWords;

    /// <summary>Whether no list knows a word, or one that a hyphen joins to it, by itself: "Al-Marsad".</summary>
    private static bool HasUnknown(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (view.Tokens[i].IsCapital && IsUnknown(view, i)) return true;
        return false;
    }

    /// <summary>Whether no list knows a word by itself, though longer names may hold it.</summary>
    private static bool IsUnknown(SentenceView view, int token) =>
        view.Tokens[token].Word < 0 || (view.Syntax is { } syntax && syntax.UposOf(token) == Syntax.Upos.Propn && !view.Matches.Exists(match => match.First <= token && token < match.End) && !view.HasCue(token)
            && !view.Times.Exists(time => time.First <= token && token < time.End));

    private static bool IsNamePart(SentenceView view, int token)
    {
        if (token >= view.Length) return false;
        var at = view.Tokens[token];
        if (at.Kind != TokenKind.Word || !at.IsCapital || at.End - at.Start < 2) return false;
        if (view.HasCue(token, CueKind.Determiner) || view.HasCue(token, CueKind.Pronoun) || view.HasCue(token, CueKind.Teaser) || view.PrepositionBefore(token + 1) is not null) return false;
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry { Name: null } or GoodsEntry or CarrierEntry or VesselEntry) return false;
        return true;
    }
}
