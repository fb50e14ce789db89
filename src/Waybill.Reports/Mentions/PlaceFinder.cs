using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds places. A garbled name counts only where its country is spoken of, and no state that has a place of that very name.</summary>
internal static class PlaceFinder
{
    /// <summary>How many tokens of a number may stand before a dateline.</summary>
    private const int DatelineReach = 4;

    /// <summary>Longest name of a place of a dateline, in tokens.</summary>
    private const int LongestName = 4;

    /// <summary>Every place mention, in order.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="spokenOf">States that the document names.</param>
    /// <param name="parties">Its parties.</param>
    public static List<PlaceMention> Find(SentenceView view, IReadOnlyDictionary<PartyId, SpokenState> spokenOf, List<PartyMention> parties)
    {
        var found = new List<PlaceMention>();
        foreach (var (match, entry) in view.All<PlaceEntry>())
        {
            if (entry.Garbled && (entry.Country is not { } country || !spokenOf.ContainsKey(country) || entry.Unless.Any(spokenOf.ContainsKey))) continue;
            if (found.Count > 0 && found[^1].First == match.First) continue;
            if (view.Matches.Exists(other => other.Covers(match))) continue;
            found.Add(new PlaceMention(match.First, match.End, entry, MarkerOf(view, match.First)));
        }
        foreach (var (first, end, _) in view.Cues(CueKind.Place))
        {
            if (found.Exists(place => place.First < end + 4 && first <= place.End)) continue;
            var state = parties.Find(party => party.Form == PartyForm.Adjective && party.Entry!.Id.IsState && party.First >= first - 3 && party.First <= end + 2);
            if (state is null) continue;
            var (from, to) = (Math.Min(first, state.First), Math.Max(end, state.End));
            found.Add(new PlaceMention(from, to, new PlaceEntry("", state.Entry!.Id, "port", Garbled: false), MarkerOf(view, from)));
        }
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>States, and names that no lexicon knows, that a preposition of place or a verb of a voyage leads in: where neither sends or receives, goods may be loaded or discharged there.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="parties">Parties of the sentence.</param>
    /// <param name="places">Its places that lexicons know; a name right beside one is part of it ("Haeju Bay").</param>
    public static IEnumerable<PlaceMention> OfParties(SentenceView view, List<PartyMention> parties, List<PlaceMention> places)
    {
        foreach (var party in parties)
            if (party.Entry is { } entry && IsPlace(view, party) && !places.Exists(place => place.First <= party.End && party.First <= place.End))
                yield return new PlaceMention(party.First, party.End, party.Form == PartyForm.Stranger
                    ? new PlaceEntry(entry.Name, StateBehind(view, parties, party.End), IsSite(view, party) ? PlaceMention.Site : PlaceMention.Unlisted, Garbled: false)
                    : new PlaceEntry(entry.Name, entry.Id, PlaceMention.State, Garbled: false), party.Marker);
    }

    /// <summary>The place that no lexicon knows of a dateline: "5. TRAVIS (ÉTATS-UNIS), 19 OCTOBRE"; null where the sentence does not begin so.</summary>
    public static PlaceMention? OfDateline(SentenceView view, List<PartyMention> parties)
    {
        var first = 0;
        while (first < Math.Min(view.Length, DatelineReach) && view.Tokens[first].Kind != TokenKind.Word) first++;
        var end = first;
        while (end < Math.Min(view.Length, first + LongestName) && view.Tokens[end] is { Kind: TokenKind.Word } token && (token.IsCapital || token.IsHyphenated)
            && !view.Matches.Exists(match => match.First <= end && end < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry)) end++;
        return end > first && view.IsMark(end, '(') && StateBehind(view, parties, end) is { } state
            ? new PlaceMention(first, end, new PlaceEntry(view.Words(first, end), state, PlaceMention.Site, Garbled: false), Marker.None) : null;
    }

    /// <summary>The state that parentheses behind a name tell: "Kelmarit (Ukraine)".</summary>
    private static PartyId? StateBehind(SentenceView view, List<PartyMention> parties, int end) =>
        view.IsMark(end, '(') && parties.Find(party => party.First == end + 1 && party is { Form: PartyForm.Name, Entry.Id.IsState: true }) is { } state && view.IsMark(state.End, ')') ? state.Entry!.Id : null;

    /// <summary>Whether a word of places stands by a name: Kelmarit airport, the port of Kelmarit.</summary>
    private static bool IsSite(SentenceView view, PartyMention party)
    {
        if (view.HasCue(party.End, CueKind.Place)) return true;
        var before = view.PrepositionBefore(party.First) is { Kind: CueKind.Of, First: var of } ? of : party.First;
        return view.HasCue(before - 1, CueKind.Place);
    }

    /// <summary>Whether a party is spoken of as a place: in Poland, from Taicang, at the port of Pajaritos, for Tanagra, left Kenitra.</summary>
    private static bool IsPlace(SentenceView view, PartyMention party) => party.Form switch
    {
        PartyForm.Name => party.IsPlace || (party.Entry is { Kind: PartyKind.Capital or PartyKind.State } && IsReached(view, party)),
        PartyForm.Stranger => party.Marker is Marker.In or Marker.To or Marker.From or Marker.Via or Marker.Of or Marker.Other or Marker.For || IsReached(view, party),
        _ => false,
    };

    /// <summary>Whether a party is the object of a verb of a voyage: reached, left it.</summary>
    private static bool IsReached(SentenceView view, PartyMention party) =>
        party is { Marker: Marker.None, Tie: { Relation: Syntax.Relation.Obj, Head: >= 0 and var head } }
        && view.Matches.Exists(match => match.First <= head && head < match.End && match.Entry is TriggerEntry { Frame: FrameKind.Move or FrameKind.Leave or FrameKind.Travel });

    private static Marker MarkerOf(SentenceView view, int first) => PartyFinder.MarkerOf(view, [], first).Marker;
}
