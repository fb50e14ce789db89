namespace Waybill.Reports;

/// <summary>
/// Finds what ships are called: behind their kind, beside it ("two tankers, the Golriz and the Jahanbin"), where goods are on board ("aboard the Cape Rowan"),
/// and by their names alone where something tells that a ship is meant ("the Golriz, a freighter").
/// </summary>
internal static class ShipNames
{
    /// <summary>How many words may stand between a ship's kind and its name.</summary>
    private const int Reach = 2;

    /// <summary>Longest name, in tokens.</summary>
    private const int LongestName = 4;

    /// <summary>How many digits a number in a name has at most.</summary>
    private const int LongestNumber = 4;

    /// <summary>How far behind a ship's kind a list of names may begin: "two tankers without papers, the Golriz and the Jahanbin".</summary>
    private const int ListReach = 8;

    /// <summary>Longest remark in parentheses between two names.</summary>
    private const int LongestRemark = 12;

    /// <summary>How far behind a name its kind may stand: "the Golriz, an old Iranian freighter".</summary>
    private const int KindReach = 5;

    /// <summary>The names of the ships whose kind ends before a token: those that follow, else those that a mark parts from it.</summary>
    public static List<(int First, int End)> Of(SentenceView view, List<PartyMention> parties, int token) =>
        Behind(view, parties, token) is { } name ? [name, .. After(view, name)] : Beside(view, parties, token);

    /// <summary>Names with an article that something is on board of.</summary>
    public static IEnumerable<(int First, int End)> Aboard(SentenceView view)
    {
        foreach (var (_, end, cue) in view.Cues(CueKind.Aboard))
        {
            var determined = view.HasCue(end, CueKind.Determiner);
            if (!determined && cue.Value.Length == 0) continue;
            if (At(view, Opened(view, determined ? end + 1 : end), sure: true) is not { } name || view.Matches.Exists(match => match.First == name.End && match.Entry is CarrierEntry)) continue;
            yield return name;
            foreach (var other in After(view, name)) yield return other;
        }
    }

    /// <summary>Names with an article that may be ships': a flag or a number stands by them, their kind follows, or they load, carry or are on the way.</summary>
    public static IEnumerable<(int First, int End)> Alone(SentenceView view)
    {
        for (var i = 0; i + 1 < view.Length; i++)
        {
            if (!view.HasCue(i, CueKind.Determiner) || view.Tokens[i].IsHyphenated) continue;
            var flagged = view.EndOfCue(Flagged(view, i + 1), CueKind.Flag);
            if (At(view, Opened(view, flagged ?? Described(view, i + 1)), sure: false) is not { } name || !IsUnknown(view, name)) continue;
            var others = After(view, name).FindAll(other => IsUnknown(view, other));
            if (!(flagged is not null || others.Count > 0 || IsShip(view, i, name))) continue;
            yield return name;
            foreach (var other in others) yield return other;
        }
    }

    /// <summary>Names with an article that an "and" or a comma ties to a ship: "the Ulvsund and the tanker Zarelda".</summary>
    public static IEnumerable<(int First, int End)> Joined(SentenceView view, List<CarrierMention> ships)
    {
        foreach (var ship in ships)
        {
            if (ship is not { Kind: Model.CarrierKind.Vessel, Name: not null }) continue;
            foreach (var name in After(view, (ship.First, ship.End))) yield return name;
        }
        for (var i = view.Length - 2; i >= 0; i--)
        {
            if (!view.HasCue(i, CueKind.Determiner) || At(view, Opened(view, i + 1), sure: false) is not { } name || !IsUnknown(view, name)) continue;
            var and = view.EndOfCue(Closed(view, name.End), CueKind.And) ?? 0;
            if (and > 0 && ships.Exists(ship => ship is { Kind: Model.CarrierKind.Vessel, Name: not null } && ship.First - and is >= 0 and <= Reach)) yield return name;
        }
    }

    /// <summary>Whether no word of a name is one that texts use otherwise: not "the Group".</summary>
    private static bool IsUnknown(SentenceView view, (int First, int End) name) =>
        name.End - name.First > 1 || (view.Tokens[name.First].End - view.Tokens[name.First].Start > 1
            && (view.Tokens[name.First].Word < 0 || (view.Syntax?.UposOf(name.First) == Syntax.Upos.Propn && !view.HasCue(name.First) && !view.Matches.Exists(match => match.First <= name.First && name.First < match.End))));

    /// <summary>The token behind what describes a ship before its name: "the smaller | Golriz", "the Turkish-owned | Golriz".</summary>
    private static int Described(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First == token && match.Entry is PartyEntry && match.End < view.Length && view.Tokens[match.End] is { Kind: TokenKind.Word, IsHyphenated: true, IsCapital: false }) return match.End + 1;
        var end = token;
        while (end < Math.Min(view.Length, token + Reach) && view.Tokens[end] is { Kind: TokenKind.Word, IsCapital: false } && view.Syntax?.UposOf(end) == Syntax.Upos.Adj) end++;
        return end;
    }

    /// <summary>The token of a word of flags that a state's name stands before: "the Togo | -flagged Golriz".</summary>
    private static int Flagged(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First == token && match.Entry is PartyEntry && view.HasCue(match.End, CueKind.Flag)) return match.End;
        return token;
    }

    private static bool IsShip(SentenceView view, int article, (int First, int End) name)
    {
        var end = Closed(view, name.End);
        if (view.IsMark(end, ',', '('))
        {
            for (var i = end + 1; i < Math.Min(view.Length, end + 3); i++)
                if (view.HasCue(i, CueKind.Flag) || view.HasCue(i, CueKind.Imo)) return true;
            if (KindBehind(view, end) is not null) return true;
        }
        if (view.Syntax is not { } syntax) return false;
        var head = syntax.HeadIn(name.First, name.End);
        var over = syntax.HeadOf(head);
        if (over < 0) return false;
        foreach (var match in view.Matches)
            if (match.First <= over && over < match.End && match.Entry is TriggerEntry { Frame: <= FrameKind.Trade or FrameKind.Travel } trigger)
                return (trigger.Frame is FrameKind.Load or FrameKind.Unload or FrameKind.Carry or FrameKind.Move or FrameKind.Leave or FrameKind.Seize or FrameKind.Travel
                        && (syntax.RelationOf(head) is Syntax.Relation.Nsubj or Syntax.Relation.NsubjPass || (syntax.RelationOf(head) is Syntax.Relation.Obj && trigger.Frame is FrameKind.Load or FrameKind.Unload or FrameKind.Carry or FrameKind.Seize)))
                    || view.PrepositionBefore(article)?.Kind is CueKind.By or CueKind.Other or CueKind.In or CueKind.From or CueKind.Aboard or CueKind.To;
        return false;
    }

    /// <summary>The kind of ship that a mark behind a name leads in: ", an old Iranian freighter".</summary>
    public static Match? KindBehind(SentenceView view, int mark)
    {
        if (!view.IsMark(mark, ',')) return null;
        foreach (var match in view.Matches)
        {
            if (match.First <= mark || match.First > mark + KindReach || match.Entry is not CarrierEntry { Kind: Model.CarrierKind.Vessel }) continue;
            for (var i = mark + 1; i < match.First; i++)
                if (view.Tokens[i].Kind == TokenKind.Mark || (view.HasCue(i, CueKind.Determiner) && i > mark + 1) || view.PrepositionBefore(i + 1) is not null || view.HasCue(i, CueKind.And)) return null;
            return match;
        }
        return null;
    }

    /// <summary>The name behind a kind: only words of its flag and plain ones ("nommé", "rusty") stand between.</summary>
    private static (int First, int End)? Behind(SentenceView view, List<PartyMention> parties, int token)
    {
        var start = BehindFlag(view, parties, token);
        for (var i = start; i < Math.Min(view.Length, start + Reach + 1); i++)
        {
            if (view.IsMark(i, '"', '«', '“', '‘', '\'')) return At(view, i + 1, sure: true);
            if (view.Tokens[i].Kind == TokenKind.Mark) return null;
            if (view.HasCue(i, CueKind.Determiner) && i > token) continue;
            if (view.Tokens[i].IsCapital) return At(view, i, sure: i == token);
            if (Parts(view, i)) return null;
        }
        return null;
    }

    /// <summary>Whether a word parts a kind from what follows: "a freighter of", "the ship that", "ships carrying".</summary>
    private static bool Parts(SentenceView view, int token)
    {
        foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.And, CueKind.Relative, CueKind.That, CueKind.Have, CueKind.Be, CueKind.Pronoun, CueKind.Subordinator, CueKind.Negation])
            if (view.HasCue(token, kind)) return true;
        return view.PrepositionBefore(token + 1) is not null
            || view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is PartyEntry or GoodsEntry or UnitEntry or CarrierEntry or TriggerEntry { Frame: <= FrameKind.Trade });
    }

    /// <summary>
    /// Names behind a comma, the first with an article, each other behind an "and" or with an article of its own: a name alone may be anybody's.
    /// Behind more words than those of a flag, or another mark, only several names count.
    /// </summary>
    private static List<(int First, int End)> Beside(SentenceView view, List<PartyMention> parties, int token)
    {
        var flag = BehindFlag(view, parties, token);
        var i = flag;
        while (i < Math.Min(view.Length, token + ListReach) && view.Tokens[i].Kind != TokenKind.Mark && view.Marks.Verbs(flag, i + 1) == 0) i++;
        var among = view.EndOfCue(i + 1, CueKind.Relative);
        var article = among ?? i + 1;
        if (!view.IsMark(i, ',', ':', '(', '–', '—') || !view.HasCue(article, CueKind.Determiner) || At(view, Opened(view, article + 1), sure: true) is not { } first) return [];
        List<(int First, int End)> names = [first, .. After(view, first)];
        return names.Count > 1 || among is not null || (i == flag && view.IsMark(i, ',')) ? names : [];
    }

    /// <summary>The other names of a list, which ends in an "and".</summary>
    private static List<(int First, int End)> After(SentenceView view, (int First, int End) name)
    {
        var names = new List<(int First, int End)>();
        var known = 0;
        for (var i = Remarked(view, Closed(view, name.End)); ;)
        {
            var joined = false;
            var at = i;
            if (view.IsMark(at, ',')) at++;
            while (view.EndOfCue(at, CueKind.And) is { } and)
            {
                at = and;
                joined = true;
            }
            if (at == i) break;
            if (joined && view.EndOfCue(at, CueKind.Of) is { } of) at = of;
            var determined = view.HasCue(at, CueKind.Determiner);
            if (determined) at++;
            if (At(view, Opened(view, at), sure: determined) is not { } next) break;
            names.Add(next);
            if (joined) known = names.Count;
            i = Remarked(view, Closed(view, next.End));
        }
        names.RemoveRange(known, names.Count - known);
        return names;
    }

    /// <summary>The token behind an opening quotation mark.</summary>
    private static int Opened(SentenceView view, int token) => view.IsMark(token, '"', '«', '“', '‘', '\'') ? token + 1 : token;

    private static int Closed(SentenceView view, int token) => view.IsMark(token, '"', '»', '”', '’', '\'') ? token + 1 : token;

    /// <summary>The token behind a remark in parentheses.</summary>
    private static int Remarked(SentenceView view, int token)
    {
        if (!view.IsMark(token, '(')) return token;
        for (var i = token + 1; i < Math.Min(view.Length, token + LongestRemark); i++)
            if (view.IsMark(i, ')')) return i + 1;
        return token;
    }

    /// <summary>The token behind what tells of the flag of a ship.</summary>
    private static int BehindFlag(SentenceView view, List<PartyMention> parties, int token)
    {
        for (var i = token; ;)
        {
            var state = parties.Find(party => party.First == i && party.Entry is { Id.IsState: true } && (i > token || party.Form == PartyForm.Adjective))?.End ?? i;
            var end = Math.Max(state, view.EndOfCue(i, CueKind.Flag) ?? i);
            if (end == i && i > token) end = view.EndOfCue(i, CueKind.Of) ?? i;
            if (end == i) return i;
            i = end;
        }
    }

    /// <summary>The name that begins at a token; null for a word that no name begins with, or that is one of something else.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="token">Its first token.</param>
    /// <param name="sure">Whether a ship's name is looked for there, so that a town's is one.</param>
    private static (int First, int End)? At(SentenceView view, int token, bool sure)
    {
        if (token >= view.Length || view.Tokens[token].Kind != TokenKind.Word || view.HasCue(token, CueKind.Pronoun) || view.HasCue(token, CueKind.Flag)
            || view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is VesselEntry or CarrierEntry)) return null;
        var end = token;
        var free = 0;
        while (end < view.Length && end - token < LongestName && PartEnd(view, token, end) is { } next)
        {
            if (!IsOther(view, end)) free++;
            end = next;
        }
        if (end == token) return null;
        if (free > 0) return !IsOther(view, token) || end - token > 1 ? (token, end) : null;
        return sure && end - token == 1 && IsTown(view, token) ? (token, end) : null;
    }

    /// <summary>The token behind a part of a name that goes on at a token; null where it ends.</summary>
    private static int? PartEnd(SentenceView view, int first, int token)
    {
        var at = view.Tokens[token];
        if (at.Kind == TokenKind.Number)
            return at.End - at.Start <= LongestNumber && !InTime(view, token) && !view.Matches.Exists(match => match.First <= token + 1 && token < match.End && match.Entry is GoodsEntry or UnitEntry) ? token + 1 : null;
        if (at.Kind != TokenKind.Word) return null;
        if (at.IsCapital) return !InTime(view, token) && !view.HasCue(token, CueKind.Flag) && !view.Matches.Exists(match => match.First == token && match.Entry is PartyEntry { Kind: PartyKind.Demonym }) ? token + 1 : null;
        // "Shahr-e Kord", "Fath al-Khair", "Rose des Vents".
        if (token == first) return IsCapital(view, token + 1) && view.Tokens[token + 1].IsHyphenated ? token + 2 : null;
        if (IsCapital(view, token + 1) && (at.IsHyphenated ? !view.HasCue(token, CueKind.Flag) : view.Tokens[token + 1].IsHyphenated)) return token + 2;
        if (token > first + 1 || view.EndOfCue(token, CueKind.Of) is not { } of) return null;
        if (view.HasCue(of, CueKind.Determiner)) of++;
        return IsCapital(view, of) && !IsOther(view, of) && !InTime(view, of) ? of + 1 : null;
    }

    private static bool IsCapital(SentenceView view, int token) => token < view.Length && view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true };

    private static bool InTime(SentenceView view, int token) => view.Times.Exists(time => time.First <= token && token < time.End);

    /// <summary>Whether a word is of a name of something else.</summary>
    private static bool IsOther(SentenceView view, int token) =>
        view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry);

    private static bool IsTown(SentenceView view, int token) =>
        view.Matches.Exists(match => match.First == token && match.Entry is PlaceEntry) && !view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is PartyEntry { Kind: not PartyKind.Capital } or SourceEntry);
}
