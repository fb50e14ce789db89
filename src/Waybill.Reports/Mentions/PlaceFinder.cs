using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds places. A garbled name counts only where its country is spoken of, and no state that has a place of that very name.</summary>
internal static class PlaceFinder
{
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

    /// <summary>States, and names that no lexicon knows, that a preposition of place leads in: where neither sends or receives, goods may be loaded or discharged there.</summary>
    /// <param name="parties">Parties of the sentence.</param>
    /// <param name="places">Its places that lexicons know; a name right beside one is part of it ("Haeju Bay").</param>
    public static IEnumerable<PlaceMention> OfParties(List<PartyMention> parties, List<PlaceMention> places)
    {
        foreach (var party in parties)
            if (party.Entry is { } entry && IsPlace(party) && !places.Exists(place => place.First <= party.End && party.First <= place.End))
                yield return new PlaceMention(party.First, party.End, party.Form == PartyForm.Stranger ? new PlaceEntry(entry.Name, null, PlaceMention.Unlisted, Garbled: false) : new PlaceEntry(entry.Name, entry.Id, PlaceMention.State, Garbled: false), party.Marker);
    }

    /// <summary>Whether a party is spoken of as a place: in Poland, from Taicang, at the port of Pajaritos.</summary>
    private static bool IsPlace(PartyMention party) => party.Form switch
    {
        PartyForm.Name => party.IsPlace,
        PartyForm.Stranger => party.Marker is Marker.In or Marker.To or Marker.From or Marker.Via or Marker.Of or Marker.Other,
        _ => false,
    };

    private static Marker MarkerOf(SentenceView view, int first) => PartyFinder.MarkerOf(view, [], first).Marker;
}
