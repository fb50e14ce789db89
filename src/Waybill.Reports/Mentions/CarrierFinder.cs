using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds means of transport, their names, IMO numbers and flags.</summary>
internal static class CarrierFinder
{
    /// <summary>How far its flag may stand.</summary>
    private const int FlagReach = 9;

    /// <summary>How far its nationality may stand.</summary>
    private const int AdjectiveReach = 4;

    /// <summary>How far behind it its owner's nationality may stand: "of the Russian Pacific Fleet".</summary>
    private const int OwnerReach = 5;

    /// <summary>Every carrier mention, in order. Ships named before are known by their names alone.</summary>
    public static List<CarrierMention> Find(SentenceView view, List<PartyMention> parties, IReadOnlyDictionary<string, CarrierMention> known)
    {
        var found = new List<CarrierMention>();
        foreach (var (match, entry) in view.All<CarrierEntry>())
        {
            if (found.Exists(carrier => carrier.First < match.End && match.First < carrier.End)) continue;
            // A type and its kind are one: "Il-76 planes", "avions Iliouchine".
            if (found.Count > 0 && found[^1] is { Name: null } before && before.Kind == entry.Kind && before.End == match.First)
            {
                found[^1] = before with { End = match.End };
                continue;
            }
            var owned = view.EndOfCue(match.End, CueKind.Of) is not null;
            var flag = parties.Find(party => IsFlag(party, match) || (owned && IsOwner(view, party, match)))?.Entry?.Id;
            var names = entry.Kind == CarrierKind.Vessel ? ShipNames.Of(view, parties, match.End) : [];
            if (names.Count == 0) names.Add((match.First, match.End));
            foreach (var (first, end) in names)
                found.Add(Complete(view, parties, new CarrierMention(first, end, entry.Kind, first == match.First ? null : view.Words(first, end), null, flag), known));
        }
        foreach (var (match, vessel) in view.All<VesselEntry>())
        {
            // "The Russian ship Angara" is one carrier: the kind before a name says its flag.
            var at = found.FindIndex(carrier => (carrier.First < match.End && match.First < carrier.End)
                || (carrier is { Kind: CarrierKind.Vessel, Name: null } && match.First - carrier.End is >= 0 and <= 1));
            var mention = new CarrierMention(match.First, match.End, CarrierKind.Vessel, vessel.Name, vessel.Imo, vessel.Flag ?? (at >= 0 ? found[at].Flag : null));
            if (at >= 0) found[at] = mention;
            else found.Add(mention);
        }
        foreach (var (first, end) in ShipNames.Aboard(view))
            if (!found.Exists(carrier => carrier.First < end && first < carrier.End))
                found.Add(Complete(view, parties, new CarrierMention(first, end, CarrierKind.Vessel, view.Words(first, end), null, null), known));
        foreach (var (first, end) in NameFinder.Find(view))
            if (known.TryGetValue(view.Words(first, end), out var ship) && !found.Exists(carrier => carrier.First < end && first < carrier.End))
                found.Add(ship with { First = first, End = end });
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>Whether a party is the nationality of a carrier: "un navire chinois", "the Russian military | aircraft".</summary>
    private static bool IsFlag(PartyMention party, Match carrier) =>
        (party.First < carrier.First && party.End > carrier.First && party.Entry is not null)
        || (party.Form == PartyForm.Adjective && (party.End == carrier.First || party.First == carrier.End || (party.Modified == Modified.Carrier && Math.Abs(party.First - carrier.First) <= AdjectiveReach)));

    /// <summary>Whether a party tells whose a carrier is that an "of" follows: "boats of Ankara", "ships of the Russian navy".</summary>
    private static bool IsOwner(SentenceView view, PartyMention party, Match carrier) =>
        party.First > carrier.End && party.First - carrier.End <= OwnerReach
        && (party is { Form: PartyForm.Adjective, Modified: Modified.Forces }
            || (party is { Form: PartyForm.Name, Entry.Id.IsState: true } && view.PrepositionBefore(party.PhraseFirst)?.First == carrier.End));

    private static CarrierMention Complete(SentenceView view, List<PartyMention> parties, CarrierMention carrier, IReadOnlyDictionary<string, CarrierMention> known)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.Flag))
        {
            if (first < carrier.First - FlagReach || first > carrier.End + FlagReach) continue;
            var flag = parties.Find(party => party.Entry is not null && party.First >= first - 2 && party.First <= end + 3);
            if (flag is not null) carrier = carrier with { Flag = carrier.Flag ?? flag.Entry!.Id };
        }
        foreach (var (_, end, _) in view.Cues(CueKind.Imo))
            if (end < view.Length && end <= carrier.End + 12 && end > carrier.First && ImoNumber.TryParse(view.Words(end, end + 1), null, out var imo))
                carrier = carrier with { Imo = imo };
        if (carrier.Name is { } name && known.TryGetValue(name, out var before))
            carrier = carrier with { Imo = carrier.Imo ?? before.Imo, Flag = carrier.Flag ?? before.Flag };
        return carrier;
    }
}
