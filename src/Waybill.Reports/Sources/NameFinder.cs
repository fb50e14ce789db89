namespace Waybill.Reports;

/// <summary>Finds names that no lexicon knows: runs of capitalised words.</summary>
internal static class NameFinder
{
    /// <summary>Longest run taken for a name, in tokens.</summary>
    private const int LongestName = 5;

    /// <summary>Runs of capitalised words that no lexicon entry covers. A word alone counts only behind the first of the sentence.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="least">How many words a name has at least.</param>
    public static IEnumerable<(int First, int End)> Find(SentenceView view, int least = 2)
    {
        for (var i = 0; i < view.Length; i++)
        {
            if (!IsNamePart(view, i)) continue;
            var end = i + 1;
            while (end < view.Length && end - i < LongestName && (IsNamePart(view, end) || (view.Tokens[end].IsHyphenated && view.Tokens[end].Kind == TokenKind.Word)))
                end++;
            var capitals = 0;
            for (var k = i; k < end; k++)
                if (!view.Tokens[k].IsHyphenated) capitals++;
            if (capitals >= least && (capitals > 1 || (i > 0 && IsUnknown(view, i)))) yield return (i, end);
            i = end - 1;
        }
    }

    /// <summary>Whether no list knows a word by itself, though longer names may hold it.</summary>
    private static bool IsUnknown(SentenceView view, int token) =>
        view.Tokens[token].Word < 0 || (view.Syntax is { } syntax && syntax.UposOf(token) == Syntax.Upos.Propn && !view.Matches.Exists(match => match.First <= token && token < match.End) && !view.HasCue(token)
            && !view.Times.Exists(time => time.First <= token && token < time.End));

    private static bool IsNamePart(SentenceView view, int token)
    {
        var at = view.Tokens[token];
        if (at.Kind != TokenKind.Word || !at.IsCapital || at.End - at.Start < 2) return false;
        if (view.HasCue(token, CueKind.Determiner) || view.HasCue(token, CueKind.Pronoun) || view.HasCue(token, CueKind.Teaser) || view.PrepositionBefore(token + 1) is not null) return false;
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry { Name: null } or GoodsEntry or CarrierEntry or VesselEntry) return false;
        return true;
    }
}
