using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds when and where an event took place.</summary>
internal static class Settings
{
    /// <summary>How many words may stand between "at" and "of": the naval port.</summary>
    private const int Port = 3;

    /// <summary>How far from the verb of an act of saying its time may stand.</summary>
    private const int Reach = 6;

    /// <summary>The time next to an act of saying; null where none stands there.</summary>
    public static Period? WhenSaid(Scene scene, int token) =>
        scene.View.Times.Exists(time => time.Days is not null && (time.First >= token ? time.First - token : token - time.End) <= Reach) ? When(scene, token) : null;

    /// <summary>The time nearest to the words of an event; null where the sentence tells none.</summary>
    public static Period? When(Scene scene, int token) =>
        scene.View.Times.Where(time => time.Days is not null && time.Kind is TimeKind.Date or TimeKind.Period).OrderBy(time => Math.Abs(time.First - token)).Select(time => (TimeMention?)time).FirstOrDefault() is { Days: { } days } found
            ? new Period(days, scene.View.SpanOf(found.First, found.End))
            : null;

    /// <summary>The place nearest to the words of an event: a port, a base, or a capital or state said with "in" or "to".</summary>
    public static NamedPlace? Where(Scene scene, int token) =>
        Places(scene).OrderBy(place => Math.Abs(place.First - token) + (place.First < token ? 4 : 0)).Select(place => place.Place).FirstOrDefault();

    /// <summary>Where something is moved to: the first place behind the verb that "to" leads in, else the nearest.</summary>
    public static NamedPlace? WhereTo(Scene scene, int verb) =>
        scene.Parts.Places.Find(place => place.First > verb && place.Marker == Marker.To)?.ToPlace(scene.View)
        ?? (scene.Parts.Parties.Find(party => party.First > verb && party.Marker == Marker.To && IsPlace(party)) is { } party ? Named(scene, party) : Where(scene, verb));

    /// <summary>Whether somebody is in a place of another state.</summary>
    public static bool IsAbroad(Scene scene, int first, int end, EventParticipant visitor) =>
        visitor.Id is { IsState: true } own
        && ((Where(scene, first) is { Country: { } country } && country != own)
            || scene.Parts.Parties.Exists(party => party.First >= end && party.First <= end + 2 && party.Entry is { Kind: PartyKind.Capital or PartyKind.State } entry && entry.Id != own));

    /// <summary>Where, in a noun phrase, the words of a place begin, its preposition included; null where it names none.</summary>
    public static int? FirstPlace(Scene scene, int first, int end)
    {
        var place = Places(scene).Where(place => place.First > first + 1 && place.First < end).Select(place => place.First).DefaultIfEmpty(-1).Min();
        if (place < 0 || scene.View.PrepositionBefore(place) is not { } own || own.First <= first) return null;
        // "At the port of X": the port is part of the place.
        var outer = own.Kind != CueKind.Of ? null : scene.View.Prepositions().Where(preposition => preposition.Kind == CueKind.In && preposition.First > first && preposition.End <= own.First && own.First - preposition.End <= Port).Select(preposition => (int?)preposition.First).LastOrDefault();
        return outer ?? own.First;
    }

    /// <summary>Whether a place stands within some tokens.</summary>
    public static bool HasPlace(Scene scene, int from, int to) => Places(scene).Any(place => place.First >= from && place.First < to);

    /// <summary>Whether a place behind a verb is led in by such a preposition.</summary>
    public static bool HasMarked(Scene scene, int verb, Marker marker) =>
        scene.Parts.Places.Exists(place => place.First > verb && place.Marker == marker) || scene.Parts.Parties.Exists(party => party.First > verb && party.Marker == marker && IsPlace(party));

    /// <summary>Whether a name that a preposition of place leads in is one of a place: a capital, a state, or a name that no lexicon knows.</summary>
    private static bool IsPlace(PartyMention party) =>
        party.Form == PartyForm.Stranger ? party.Marker is Marker.In or Marker.To or Marker.From : party.Form == PartyForm.Name && party.IsPlace;

    private static IEnumerable<(int First, NamedPlace Place)> Places(Scene scene)
    {
        foreach (var place in scene.Parts.Places) yield return (place.First, place.ToPlace(scene.View));
        foreach (var party in scene.Parts.Parties)
            if (IsPlace(party) && !scene.Parts.Places.Exists(place => place.First < party.End && party.First < place.End))
                yield return (party.First, Named(scene, party));
    }

    private static NamedPlace Named(Scene scene, PartyMention party) =>
        new(scene.View.Words(party.First, party.End), party.Form == PartyForm.Stranger ? null : party.Entry!.Id, scene.View.SpanOf(party.First, party.End));
}
