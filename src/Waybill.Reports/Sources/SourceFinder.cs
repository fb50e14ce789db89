using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds what can be a source in a sentence, and joins office, state and name into one: "the South Korean defence minister, Shin Won-sik".</summary>
internal static class SourceFinder
{
    /// <summary>How many words may stand between an office and the body it belongs to.</summary>
    private const int ComplementReach = 6;

    /// <summary>How many words may stand between an office and a lone name that bears it.</summary>
    private const int TitleReach = 2;

    /// <summary>Words that open something new behind an office.</summary>
    private static readonly CueKind[] Clausal = [CueKind.And, CueKind.That, CueKind.Relative, CueKind.Be, CueKind.Have, CueKind.Determiner];

    /// <summary>Every source mention, in order.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="bodies">Short names that the document gives bodies: "the Institute of Ports (IOP)".</param>
    public static List<SourceMention> Find(SentenceView view, List<PartyMention> parties, IReadOnlyDictionary<string, SourceKind>? bodies = null)
    {
        var found = new List<SourceMention>();
        var names = NameFinder.Find(view, least: 1).ToList();
        foreach (var match in view.Matches)
        {
            if (found.Count > 0 && found[^1].First == match.First) continue;
            if (match.Entry is SourceEntry { Name: { } known } named)
            {
                var whole = ShortNames.LongFormBefore(view, match);
                if (whole is { } first) found.RemoveAll(part => part.First >= first);
                found.Add(new SourceMention(whole ?? match.First, match.End, named.Kind, known, named.For, named.Channel));
            }
            else if (match.Entry is SourceEntry office) found.Add(WithName(match, office.Kind, office.Channel, office.Kind == SourceKind.Media) ?? new SourceMention(match.First, match.End, office.Kind, null, office.For, office.Channel));
            else if (match.Entry is BodyEntry body && (WithName(match, body.Kind, body.Channel, before: true) ?? Named(match, body)) is { } joined) found.Add(joined);
        }
        foreach (var (first, end) in names)
        {
            if (found.Exists(source => source.First < end && first < source.End)) continue;
            if (!IsLone(view, first, end) || found.Exists(office => office.Name is null && Bears(view, office.End, first))) found.Add(new SourceMention(first, end, SourceKind.Person, view.Words(first, end), null, null));
            else if (Titled(view, first) is { } title) found.Add(new SourceMention(title, end, SourceKind.Person, view.Words(first, end), null, null));
            else if (found.Exists(source => source is { Name: null, Kind: SourceKind.Imagery or SourceKind.Document } && view.IsOnlyCue(source.End, first, CueKind.Of, CueKind.From))) found.Add(new SourceMention(first, end, SourceKind.ThinkTank, view.Words(first, end), null, null));
            else if (IsTold(view, first)) found.Add(new SourceMention(first, end, SourceKind.Media, view.Words(first, end), null, null));
        }
        if (bodies is { Count: > 0 })
            for (var i = 0; i < view.Length; i++)
                if ((view.Tokens[i].Shape & TokenShape.AllCaps) != 0 && bodies.TryGetValue(view.Words(i, i + 1), out var kind) && !found.Exists(source => source.First <= i && i < source.End))
                    found.Add(new SourceMention(i, i + 1, kind, view.Words(i, i + 1), null, null));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        for (var i = 0; i + 1 < found.Count;)
        {
            if (Join(view, found[i], found[i + 1]) is { } joined)
            {
                found[i] = joined;
                found.RemoveAt(i + 1);
            }
            else i++;
        }
        for (var i = 0; i < found.Count; i++)
        {
            var source = found[i];
            var marker = PartyFinder.MarkerOf(view, [], source.First).Marker;
            found[i] = source with { Marker = marker, For = source.For ?? StateOf(source, parties), Kind = Anonymous(view, source) ? SourceKind.Unnamed : source.Kind };
        }
        return found;

        // The newspaper "Voice of the North", the Sahara Press agency.
        SourceMention? WithName(Match noun, SourceKind kind, Channel? channel, bool before)
        {
            foreach (var name in view.QuotedNames)
                if (name.Noun == noun.First) return new SourceMention(noun.First, name.End, kind, view.Words(name.First, name.End), null, channel);
            if (Behind(view, noun, kind) is { } behind) return new SourceMention(noun.First, behind.End, kind, view.Words(behind.First, behind.End), null, channel);
            if (before && IsCapital(view, noun.First) && noun.First > 1 && IsCapital(view, noun.First - 1) && !view.HasCue(noun.First - 1, CueKind.Determiner) && !view.Matches.Exists(match => match.First < noun.First && noun.First <= match.End && match.Entry is SourceEntry))
            {
                var first = noun.First - 1;
                while (first > 1 && IsCapital(view, first - 1) && !view.HasCue(first - 1, CueKind.Determiner) && !view.Matches.Exists(match => match.First <= first - 1 && first - 1 < match.End && match.Entry is SourceEntry)) first--;
                return new SourceMention(first, noun.End, kind, view.Words(first, noun.End), null, channel);
            }
            foreach (var (first, end) in names)
                if (before && end == noun.First && !names.Exists(name => Bears(view, noun.End, name.First))) return new SourceMention(first, noun.End, kind, view.Words(first, end), null, channel);
            return null;
        }

        // The agency Belga: its name follows and is joined to it.
        SourceMention? Named(Match noun, BodyEntry body) =>
            names.Exists(name => Bears(view, noun.End, name.First)) ? new SourceMention(noun.First, noun.End, body.Kind, null, null, body.Channel) : null;
    }

    /// <summary>A word with a capital that a noun for a medium, firm or institute bears close behind it, whatever it means elsewhere: the magazine Arsenal, <i>le quotidien SME</i>; null without one.</summary>
    private static (int First, int End)? Behind(SentenceView view, Match noun, SourceKind kind)
    {
        if (kind is not (SourceKind.Media or SourceKind.Ngo or SourceKind.ThinkTank or SourceKind.Company) || noun.End >= view.Length) return null;
        var first = noun.End;
        while (first < Math.Min(view.Length - 1, noun.End + TitleReach) && !HasCapital(view, first) && Bears(view, noun.End, first + 1)) first++;
        if (!HasCapital(view, first) || view.HasCue(first, CueKind.Determiner) || view.HasCue(first, CueKind.Pronoun) || view.HasCue(first, CueKind.Title) || !Bears(view, noun.End, first) || view.Matches.Exists(match => match.First <= first && first < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry or VesselEntry)) return null;
        return view.Times.Exists(time => time.First <= first && first < time.End) ? null : NameFinder.From(view, first);
    }

    private static bool IsCapital(SentenceView view, int token) => view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true };

    /// <summary>Whether any letter of a word is a capital: "Reuters", "eNCA".</summary>
    private static bool HasCapital(SentenceView view, int token) =>
        view.Tokens[token].Kind == TokenKind.Word && view.Text.AsSpan(view.Tokens[token].Start, view.Tokens[token].End - view.Tokens[token].Start).IndexOfAnyInRange('A', 'Z') >= 0;

    /// <summary>The token of a title right before a lone name: "Ms Kalnina", "Cmdr. Rusk"; null without one.</summary>
    private static int? Titled(SentenceView view, int name)
    {
        var title = view.IsMark(name - 1, '.') ? name - 2 : name - 1;
        return title >= 0 && IsCapital(view, title) && view.HasCue(title, CueKind.Title) ? title : null;
    }

    /// <summary>Whether words stand before a lone name that make it a medium that was told, or that carried or saw something.</summary>
    private static bool IsTold(SentenceView view, int name)
    {
        var before = name;
        if (before > 0 && view.IsMark(before - 1, '«', '"', '“')) before--;
        if (before > 0 && view.HasCue(before - 1, CueKind.Determiner)) before--;
        return view.Cues(CueKind.Hearsay).Any(cue => cue.End == before || cue.End == name);
    }

    /// <summary>Whether a name is one word, what a hyphen joins to it counted in.</summary>
    private static bool IsLone(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (!view.Tokens[i].IsHyphenated) return false;
        return true;
    }

    /// <summary>Whether little but an adjective, a short title or an opening quotation mark stands between an office and a name: "le groupe néerlandais Pax".</summary>
    private static bool Bears(SentenceView view, int office, int name)
    {
        if (name < office || name - office > TitleReach) return false;
        for (var i = office; i < name; i++)
        {
            if (view.IsMark(i, '«', '"', '“', '.')) continue;
            if (view.Tokens[i].Kind == TokenKind.Mark || view.PrepositionBefore(i + 1) is not null || IsVerb(view, i) || Clausal.Any(kind => view.HasCue(i, kind))) return false;
        }
        return true;
    }

    private static SourceMention? Join(SentenceView view, SourceMention a, SourceMention b)
    {
        var gap = b.First - a.End;
        if (gap > ComplementReach) return null;
        var comma = gap >= 1 && (view.IsMark(b.First - 1, ',', '(') || view.IsMark(a.End, ',', '('));
        var linked = false;
        for (var i = a.End; i < b.First; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, ',', '(', '.', '«', '"', '“')) return null;
            if (view.HasCue(i, CueKind.Of) || view.HasCue(i, CueKind.For) || (view.HasCue(i, CueKind.From) && a.Name is null) || (view.HasCue(i, CueKind.In) && a.Name is null && a.Kind == SourceKind.Official)) linked = true;
            else if (view.HasCue(i, CueKind.To) || view.HasCue(i, CueKind.By) || view.HasCue(i, CueKind.With) || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.Other)
                || view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.Have) || view.HasCue(i, CueKind.Be) || view.HasCue(i, CueKind.That) || IsVerb(view, i))
                return null;
        }
        var person = b.Kind is SourceKind.Person or SourceKind.Official or SourceKind.Military or SourceKind.Legislature;
        if (a.Name is null && b.Name is not null)
        {
            // "The marshal's spokesman in Brussels, Ahmed al-Saadi": who holds the office; a body is not who is named behind it.
            if (linked && comma && person) return IsHeld(a.Kind) ? Named(a, b) : null;
            // "The think-tank Institut royal des services unis (RUSI)": what stands in the bracket is its name.
            if (linked && !person && view.IsMark(b.First - 1, '(')) return Named(a, b);
            // An office, or a kind of paper, with the name that bears it.
            if (!linked) return a.Kind == b.Kind || person || a.Kind is SourceKind.Media or SourceKind.Document || Wide(a.Kind) ? Named(a, b) : null;
            if (a.Kind is SourceKind.Imagery) return null;
            // "Data from Kpler": who holds the data passes them on.
            if (a.Kind is SourceKind.Document && b.Kind is SourceKind.Company or SourceKind.ThinkTank or SourceKind.Media or SourceKind.Ngo && view.PrepositionBefore(b.First) is { Kind: CueKind.From }) return null;
            return a.Kind is SourceKind.Document || a.Channel is not null
                ? new SourceMention(a.First, b.End, b.Kind, b.Name, b.For, a.Channel ?? Channel.Report)
                : a with { End = b.End, For = a.For ?? b.For };
        }
        // What a body is given, or shows, is not its own: "gave the panel of experts of the UN images", <i>remis au groupe d'experts des images</i>.
        if (b is { Name: null, Kind: SourceKind.Imagery } && !IsHeld(a.Kind) && a.Kind is not (SourceKind.Imagery or SourceKind.Document)) return null;
        if (a.Name is null && b.Name is null) return !comma && (gap <= 1 || linked) && a.Kind is not SourceKind.Imagery ? a with { End = b.End, Kind = a.Kind == SourceKind.Unnamed ? b.Kind : a.Kind } : null;
        if (a.Name is not null && b.Name is null && comma && !linked && person) return a with { Kind = b.Kind == SourceKind.Person ? a.Kind : b.Kind, For = a.For ?? b.For };
        if (a.Name is not null && b.Name is not null && view.IsMark(a.End, '(') && gap == 1) return a with { End = b.End };
        return null;
    }

    private static SourceMention Named(SourceMention office, SourceMention name) =>
        new(office.First, name.End, office.Kind is SourceKind.Document or SourceKind.Unnamed ? name.Kind : office.Kind, name.Name, office.For ?? name.For, office.Channel);

    /// <summary>Whether a kind of source is an office or a rank that one person holds.</summary>
    private static bool IsHeld(SourceKind kind) => kind is SourceKind.Unnamed or SourceKind.Person or SourceKind.Official or SourceKind.Military or SourceKind.Legislature;

    private static bool Wide(SourceKind kind) => kind is SourceKind.Unnamed or SourceKind.Person or SourceKind.Official or SourceKind.ThinkTank or SourceKind.Ngo or SourceKind.Government or SourceKind.Intelligence or SourceKind.Military or SourceKind.Company;

    private static PartyId? StateOf(SourceMention source, List<PartyMention> parties)
    {
        if (source.Kind is SourceKind.Media or SourceKind.ThinkTank or SourceKind.Ngo or SourceKind.Imagery or SourceKind.Document) return null;
        var near = parties.Find(party => party.Entry is not null && party.First >= source.First - 2 && party.End <= source.End + 2 && (party.Form == PartyForm.Adjective || party.Possessive || party.First >= source.First));
        return near?.Entry?.Id;
    }

    private static bool Anonymous(SentenceView view, SourceMention source) =>
        source.Name is null && source.Kind is SourceKind.Official or SourceKind.Person && view.HasCue(CueKind.Anonymous);

    private static bool IsVerb(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is TriggerEntry { Form: not VerbForm.Noun }) return true;
        return false;
    }
}
