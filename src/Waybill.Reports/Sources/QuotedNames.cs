using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A name in quotation marks behind the noun that it belongs to.</summary>
/// <param name="Noun">First token of the noun.</param>
/// <param name="First">First token of the name.</param>
/// <param name="End">Token behind its last.</param>
internal readonly record struct QuotedName(int Noun, int First, int End);

/// <summary>Finds names in quotation marks behind nouns for sources, whatever words they are made of: the newspaper "Voice of the North", le collectif « Rails et blé ».</summary>
internal static class QuotedNames
{
    /// <summary>How many tokens may stand between the noun and the quotation mark.</summary>
    private const int Reach = 3;

    /// <summary>Most tokens of a name.</summary>
    private const int Longest = 7;

    /// <summary>Every such name, in order, but none that a lexicon lists itself.</summary>
    public static List<QuotedName> Find(SentenceView view)
    {
        var found = new List<QuotedName>();
        foreach (var match in view.Matches)
            if (match.Entry is SourceEntry { Name: null, Kind: SourceKind.Media or SourceKind.Ngo or SourceKind.ThinkTank or SourceKind.Company } or BodyEntry
                && Behind(view, match.End) is { } name && !view.Matches.Exists(other => other.First <= name.First && other.End >= name.End))
                found.Add(new QuotedName(match.First, name.First, name.End));
        return found;
    }

    private static (int First, int End)? Behind(SentenceView view, int noun)
    {
        var open = noun;
        while (open < view.Length && open < noun + Reach && view.Tokens[open].Kind == TokenKind.Word && !view.Matches.Exists(match => match.First == open && match.Entry is TriggerEntry { Form: not VerbForm.Noun } or SourceEntry)) open++;
        if (open + 1 >= view.Length || Closer(view, open) is not { } closer) return null;
        var first = open + 1;
        if (!(view.Tokens[first] is { Kind: TokenKind.Word, IsCapital: true } or { Kind: TokenKind.Number })) return null;
        for (var end = first + 1; end < Math.Min(view.Length, first + Longest + 1); end++)
        {
            if (view.IsMark(end, closer)) return (first, end);
            if (view.IsMark(end, ',', ';', ':', '?', '!', '«', '“')) return null;
        }
        return null;
    }

    /// <summary>The mark that closes what a mark opens; null where it opens nothing.</summary>
    private static char? Closer(SentenceView view, int mark) => view.Tokens[mark].Kind != TokenKind.Mark ? null : view.Text[view.Tokens[mark].Start] switch
    {
        '"' when !view.Tokens[mark + 1].HasSpaceBefore => '"',
        '“' or '„' => '”',
        '«' => '»',
        '‘' => '’',
        _ => null,
    };
}
