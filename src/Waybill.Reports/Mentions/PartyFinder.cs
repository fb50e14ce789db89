using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the parties of a sentence, what each stands on, and how it is tied to what stands before it.</summary>
internal static class PartyFinder
{
    /// <summary>How many tokens a noun phrase may hold between its preposition and the party's name.</summary>
    private const int PhraseReach = 7;

    /// <summary>Letters of the shortest name that is told from other words by syntax alone.</summary>
    private const int ShortestName = 3;

    /// <summary>How far the noun may stand from its adjective of nationality.</summary>
    private const int AdjectiveReach = 4;

    /// <summary>Every party mention, in order.</summary>
    public static List<PartyMention> Find(SentenceView view)
    {
        var found = new List<PartyMention>();
        foreach (var (match, entry) in view.All<PartyEntry>())
        {
            if (found.Count > 0 && found[^1].First == match.First && found[^1].End == match.End) continue;
            var modified = entry.Kind == PartyKind.Demonym ? NounOf(view, match) : Modified.None;
            var form = entry.Kind == PartyKind.Demonym && !IsPeople(view, match, modified) ? PartyForm.Adjective : PartyForm.Name;
            found.Add(Place(view, found, match.First, match.End, entry, form, modified));
        }
        foreach (var (first, end, cue) in view.Cues(CueKind.Anaphor))
        {
            if (FormOf(cue.Value) is not { } form || found.Exists(mention => mention.First < end && first < mention.End)) continue;
            found.Add(Place(view, found, first, end, null, form, Modified.None) with { Trait = cue.Trait });
        }
        foreach (var (first, end, cue) in view.Cues(CueKind.Pronoun))
        {
            if (found.Exists(mention => mention.First < end && first < mention.End)) continue;
            found.Add(Place(view, found, first, end, null, PronounOf(cue.Value), Modified.None));
        }
        Strangers(view, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>A town or port as a party: its state, when nothing else in the sentence names it there.</summary>
    public static PartyMention? OfPlace(SentenceView view, PlaceMention place) =>
        place.Entry.Country is { } country ? Place(view, [], place.First, place.End, new PartyEntry(country, PartyKind.Capital, place.Entry.Name.Length > 0 ? place.Entry.Name : country.ToString()), PartyForm.Place, Modified.None) : null;

    /// <summary>A source as the state or body that it speaks for: who speaks for it may act for it, too.</summary>
    public static PartyMention? OfSource(SentenceView view, SourceMention source) =>
        source is { Name: { } name, For: { } state, Kind: SourceKind.Government or SourceKind.Official or SourceKind.Military or SourceKind.Intelligence or SourceKind.Igo or SourceKind.Legislature }
            ? Place(view, [], source.First, source.End, new PartyEntry(state, PartyKind.Government, name), PartyForm.Name, Modified.None) : null;

    /// <summary>Names that no lexicon knows: firms and groups, when they stand where a party does.</summary>
    private static void Strangers(SentenceView view, List<PartyMention> found)
    {
        foreach (var (first, end) in NameFinder.Find(view, least: 1).Concat(Lone(view)))
        {
            if (found.Exists(mention => mention.First < end && first < mention.End) || view.Matches.Exists(match => match.First < end && first < match.End && match.Entry is SourceEntry { Kind: not SourceKind.Company } or VesselEntry or CarrierEntry)) continue;
            if (IsTime(view, first, end) || IsDesignation(view, first, end)) continue;
            var name = view.Words(first, end);
            if (PartySlug.Of(name) is { } id) found.Add(Place(view, found, first, end, new PartyEntry(id, PartyKind.Group, name), PartyForm.Stranger, Modified.None));
        }
    }

    /// <summary>Whether words with capitals are a time: "Last June".</summary>
    private static bool IsTime(SentenceView view, int first, int end) => view.Times.Exists(time => time.First <= first && end <= time.End);

    /// <summary>Whether a name is of the version of a system, between its other words: the Aero of "TOW 2B Aero missiles".</summary>
    private static bool IsDesignation(SentenceView view, int first, int end) =>
        view.All<GoodsEntry>().Any(goods => goods.Match.First == end) && view.All<GoodsEntry>().Any(goods => goods.Match.End <= first && CargoFinder.IsVersion(view, goods.Match.End, end));

    /// <summary>A name of one word that opens a sentence or a quotation and is the subject of its verb, or stands before what explains it: "Talco sold", "Talco, a trader in Leith, sold". Only syntax tells it from other words.</summary>
    private static IEnumerable<(int First, int End)> Lone(SentenceView view)
    {
        if (view.Syntax is not { } syntax) yield break;
        for (var i = 0; i < view.Length; i++)
            if ((i == 0 || view.IsMark(i - 1, '«', '“', '"')) && view.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true } token && token.End - token.Start >= ShortestName
                && syntax.UposOf(i) == Upos.Propn && (syntax.RelationOf(i) is Relation.Nsubj or Relation.NsubjPass || view.IsMark(i + 1, ','))
                && !view.HasCue(i) && !view.Matches.Exists(match => match.First <= i && i < match.End) && !view.Times.Exists(time => time.First <= i && i < time.End))
                yield return (i, i + 1);
    }

    private static PartyForm? FormOf(string value) => value switch
    {
        "country" => PartyForm.Country,
        "partner" => PartyForm.Partner,
        "both" => PartyForm.Both,
        "sides" => PartyForm.Sides,
        "group" => PartyForm.Group,
        "regime" => PartyForm.Regime,
        _ => null,
    };

    private static PartyForm PronounOf(string value) => value switch
    {
        "plur" => PartyForm.Plural,
        "dative" => PartyForm.Dative,
        "first" => PartyForm.First,
        _ => PartyForm.Pronoun,
    };

    /// <summary>Whether a word of nationality is a noun for the people themselves: les Russes, the Russians.</summary>
    private static bool IsPeople(SentenceView view, Match match, Modified modified)
    {
        if (modified is not (Modified.Other or Modified.None)) return false;
        var token = view.Tokens[match.First];
        if (!token.IsCapital) return false;
        var determined = match.First > 0 && view.HasCue(match.First - 1, CueKind.Determiner);
        var followed = match.End < view.Length && view.Tokens[match.End].Kind == TokenKind.Word && view.Tokens[match.End].Word < 0;
        return (determined || match.First == 0) && !followed && modified == Modified.None;
    }

    /// <summary>What kind of noun an adjective of nationality stands on: before it in French, behind it in English.</summary>
    private static Modified NounOf(SentenceView view, Match match)
    {
        if (match.End < view.Length && view.Tokens[match.End].IsHyphenated) return Modified.Make;
        var behind = Scan(view, match.End, 1);
        var before = Scan(view, match.First - 1, -1);
        return before is Modified.None or Modified.Other && behind is not (Modified.None or Modified.Other) ? behind
            : before is not (Modified.None or Modified.Other) ? before
            : behind == Modified.Other || before == Modified.Other ? Modified.Other : Modified.None;
    }

    private static Modified Scan(SentenceView view, int start, int step)
    {
        var seen = Modified.None;
        for (var (i, n) = (start, 0); i >= 0 && i < view.Length && n < AdjectiveReach; i += step, n++)
        {
            if (view.Tokens[i].Kind != TokenKind.Word && view.Tokens[i].Kind != TokenKind.Number) break;
            if (view.HasCue(i, CueKind.Made)) return Modified.Make;
            if (view.HasCue(i, CueKind.Forces) || view.HasCue(i, CueKind.Firm)) return Modified.Forces;
            var kind = KindAt(view, i);
            if (kind != Modified.None) return kind;
            if (Stops(view, i)) break;
            seen = Modified.Other;
        }
        return seen;
    }

    private static Modified KindAt(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
        {
            if (token < match.First || token >= match.End) continue;
            switch (match.Entry)
            {
                case GoodsEntry or UnitEntry: return Modified.Goods;
                case CarrierEntry or VesselEntry: return Modified.Carrier;
                case SourceEntry { Name: null }: return Modified.Source;
                case TriggerEntry { Form: VerbForm.Noun }: return Modified.Trigger;
                case PlaceEntry { Kind: not "city" }: return Modified.Place;
            }
        }
        if (view.HasCue(token, CueKind.Place)) return Modified.Place;
        return Modified.None;
    }

    /// <summary>Whether a token ends a noun phrase.</summary>
    private static bool Stops(SentenceView view, int token)
    {
        foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.To, CueKind.From, CueKind.Of, CueKind.By, CueKind.For, CueKind.In, CueKind.With, CueKind.Via,
            CueKind.Aboard, CueKind.Other, CueKind.And, CueKind.Relative, CueKind.That, CueKind.Have, CueKind.Be, CueKind.Determiner, CueKind.Pronoun, CueKind.Subordinator, CueKind.Negation])
            if (view.HasCue(token, kind)) return true;
        return IsVerb(view, token);
    }

    private static bool IsVerb(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is TriggerEntry { Form: not (VerbForm.Noun or VerbForm.Participle) }) return true;
        return false;
    }

    /// <summary>A mention with how it is tied to what stands before it.</summary>
    public static PartyMention Place(SentenceView view, List<PartyMention> before, int first, int end, PartyEntry? entry, PartyForm form, Modified modified)
    {
        var (marker, phrase) = MarkerOf(view, before, first);
        var possessive = end < view.Length && view.Text.AsSpan(view.Tokens[end].Start, view.Tokens[end].End - view.Tokens[end].Start) is "'s" or "’s" or "'" or "’";
        var tie = view.Syntax is { } syntax ? Waybill.Reports.Tie.Of(view, syntax, first, end) : (Tie?)null;
        if (tie is { } found && form is not PartyForm.Dative) marker = found.Marker;
        return new PartyMention(first, end, entry, form, marker, modified, possessive) { PhraseFirst = phrase, Tie = tie };
    }

    /// <summary>The preposition that governs the noun phrase a token stands in, and where that phrase begins.</summary>
    public static (Marker Marker, int First) MarkerOf(SentenceView view, List<PartyMention> before, int first)
    {
        for (var (i, n) = (first, 0); i >= 0 && n < PhraseReach; i--, n++)
        {
            if (view.PrepositionBefore(i) is { } preposition)
            {
                var at = preposition.First;
                if (preposition.Kind == CueKind.Of)
                {
                    // Of a plain noun (army, ministry, north) the phrase goes on; of goods or a delivery it names who sends.
                    if (at == 0 || Governs(view, at - 1)) return (Marker.From, i);
                    if (Stops(view, at - 1) || view.Tokens[at - 1].Kind != TokenKind.Word) return (Marker.Of, i);
                    i = at;
                    continue;
                }
                return (ToMarker(preposition.Kind), i);
            }
            if (i == 0) return (Marker.None, 0);
            if (view.HasCue(i - 1, CueKind.And) || view.IsMark(i - 1, ','))
            {
                var partner = before.FindLast(mention => mention.End <= i - 1 && mention.End >= i - 4);
                if (partner is not null) return (partner.Marker, i);
                return (Marker.None, i);
            }
            var previous = view.Tokens[i - 1];
            if (previous.Kind == TokenKind.Mark && !view.IsMark(i - 1, '«', '“', '"', '(')) return (Marker.None, i);
            if (view.HasCue(i - 1, CueKind.Relative) || view.HasCue(i - 1, CueKind.That) || view.HasCue(i - 1, CueKind.Have) || view.HasCue(i - 1, CueKind.Be)
                || view.HasCue(i - 1, CueKind.Subordinator) || IsVerb(view, i - 1) || IsParticiple(view, i - 1))
                return (Marker.None, i);
        }
        return (Marker.None, first);
    }

    private static bool IsParticiple(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is TriggerEntry { Form: VerbForm.Participle }) return true;
        return false;
    }

    private static bool Governs(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is GoodsEntry or UnitEntry or TriggerEntry) return true;
        return false;
    }

    /// <summary>The marker that a preposition is.</summary>
    public static Marker ToMarker(CueKind kind) => kind switch
    {
        CueKind.Of => Marker.Of,
        CueKind.To => Marker.To,
        CueKind.From => Marker.From,
        CueKind.By => Marker.By,
        CueKind.For => Marker.For,
        CueKind.In => Marker.In,
        CueKind.With => Marker.With,
        CueKind.Via => Marker.Via,
        CueKind.Aboard => Marker.Aboard,
        CueKind.According => Marker.According,
        _ => Marker.Other,
    };
}
