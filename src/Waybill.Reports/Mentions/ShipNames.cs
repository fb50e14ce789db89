namespace Waybill.Reports;

/// <summary>Finds what ships are called: behind their kind, beside it ("two tankers, the Golriz and the Jahanbin"), and where goods are on board ("aboard the Cape Rowan").</summary>
internal static class ShipNames
{
    /// <summary>How far behind a ship's kind its name may stand.</summary>
    private const int Reach = 3;

    /// <summary>Longest name, in tokens.</summary>
    private const int LongestName = 4;

    /// <summary>The names of the ships whose kind ends before a token: the one that follows, else those that a comma parts from it.</summary>
    public static List<(int First, int End)> Of(SentenceView view, List<PartyMention> parties, int token) =>
        Behind(view, token) is { } name ? [name] : Beside(view, parties, token);

    /// <summary>Names with an article that something is on board of.</summary>
    public static IEnumerable<(int First, int End)> Aboard(SentenceView view)
    {
        foreach (var (_, end, cue) in view.Cues(CueKind.Aboard))
        {
            var determined = view.HasCue(end, CueKind.Determiner);
            if (!determined && cue.Value.Length == 0) continue;
            if (At(view, determined ? end + 1 : end) is { } name && !view.Matches.Exists(match => match.First == name.End && match.Entry is CarrierEntry)) yield return name;
        }
    }

    private static (int First, int End)? Behind(SentenceView view, int token)
    {
        for (var i = token; i < Math.Min(view.Length, token + Reach); i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '"', '«', '“')) return null;
            if (view.Tokens[i].IsCapital && !view.HasCue(i, CueKind.Determiner)) return At(view, i);
        }
        return null;
    }

    /// <summary>Names behind a comma, the first with an article, each other behind an "and" or with an article of its own: a name alone may be anybody's.</summary>
    private static List<(int First, int End)> Beside(SentenceView view, List<PartyMention> parties, int token)
    {
        var names = new List<(int First, int End)>();
        var i = BehindFlag(view, parties, token);
        for (var joined = false; view.IsMark(i, ',') || joined; joined = view.HasCue(i, CueKind.And))
        {
            var determined = view.HasCue(i + 1, CueKind.Determiner);
            if ((!determined && !joined) || At(view, determined ? i + 2 : i + 1) is not { } name) break;
            names.Add(name);
            i = name.End;
        }
        return names;
    }

    /// <summary>The token behind what tells of the flag of a ship.</summary>
    private static int BehindFlag(SentenceView view, List<PartyMention> parties, int token)
    {
        for (var i = token; ;)
        {
            var state = parties.Find(party => party.First == i && party.Entry is { Id.IsState: true })?.End ?? i;
            var end = Math.Max(state, view.EndOfCue(i, CueKind.Flag) ?? i);
            if (end == i && i > token) end = view.EndOfCue(i, CueKind.Of) ?? i;
            if (end == i) return i;
            i = end;
        }
    }

    /// <summary>The name that begins at a token; null for a word that no name begins with, or that is one of something else.</summary>
    private static (int First, int End)? At(SentenceView view, int token)
    {
        if (token >= view.Length || !IsNamePart(view, token) || view.Tokens[token].Kind != TokenKind.Word || view.HasCue(token, CueKind.Pronoun)
            || view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is SourceEntry or VesselEntry or CarrierEntry)) return null;
        var end = token + 1;
        while (end < view.Length && end - token < LongestName && IsNamePart(view, end)) end++;
        return (token, end);
    }

    private static bool IsNamePart(SentenceView view, int token) =>
        (view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } || (view.Tokens[token].Kind == TokenKind.Number && view.Tokens[token].End - view.Tokens[token].Start <= 2))
        && !view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is PartyEntry or PlaceEntry);
}
