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
    private const int OwnerReach = 7;

    /// <summary>How many words a name of a ship named before may have.</summary>
    private const int LongestName = 6;

    /// <summary>Every carrier mention, in order. Ships named before are known by their names alone.</summary>
    public static List<CarrierMention> Find(SentenceView view, List<PartyMention> parties, Dictionary<string, CarrierMention> known)
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
            var flag = parties.Find(party => IsFlag(view, party, match) || (owned && IsOwner(view, party, match)))?.Entry?.Id;
            var names = entry.Kind == CarrierKind.Vessel ? ShipNames.Of(view, parties, match.End) : [];
            if (names.Count == 0) names.Add((match.First, match.End));
            foreach (var (first, end) in names)
                if (!found.Exists(carrier => carrier.First < end && first < carrier.End))
                    found.Add(Complete(view, parties, new CarrierMention(first, end, entry.Kind, first == match.First ? null : view.Words(first, end), null, flag), known));
        }
        foreach (var (match, vessel) in view.All<VesselEntry>())
        {
            // "The Russian ship Angara" is one carrier: the kind before a name says its flag.
            var at = found.FindIndex(carrier => (carrier.First < match.End && match.First < carrier.End)
                || (carrier is { Kind: CarrierKind.Vessel, Name: null } && match.First - carrier.End is >= 0 and <= 1));
            var flag = at >= 0 ? found[at].Flag : null;
            // A numeral makes it another ship: "Saviz II".
            var mention = IsNumeral(view, match.End)
                ? new CarrierMention(match.First, match.End + 1, CarrierKind.Vessel, view.Words(match.First, match.End + 1), null, flag)
                : new CarrierMention(match.First, match.End, CarrierKind.Vessel, vessel.Name, vessel.Imo, vessel.Flag ?? flag);
            if (at >= 0) found[at] = mention;
            else found.Add(mention);
        }
        foreach (var (first, end) in ShipNames.Aboard(view))
            if (!found.Exists(carrier => carrier.First < end && first < carrier.End))
                found.Add(Complete(view, parties, new CarrierMention(first, end, CarrierKind.Vessel, view.Words(first, end), null, null), known));
        Recall(view, known, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>Adds the ships named before that the sentence names again.</summary>
    private static void Recall(SentenceView view, Dictionary<string, CarrierMention> known, List<CarrierMention> found)
    {
        if (known.Count == 0) return;
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < view.Length; i++)
        {
            if (view.Tokens[i].Kind != TokenKind.Word) continue;
            for (var end = Math.Min(view.Length, i + LongestName); end > i; end--)
            {
                if (!names.TryGetValue(view.Text.AsSpan(view.Tokens[i].Start, view.Tokens[end - 1].End - view.Tokens[i].Start), out var ship)) continue;
                if (!found.Exists(carrier => carrier.First < end && i < carrier.End)) found.Add(ship with { First = i, End = end });
                i = end - 1;
                break;
            }
        }
    }

    private static bool IsNumeral(SentenceView view, int token) =>
        token < view.Length && view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true } && view.Words(token, token + 1) is "I" or "II" or "III" or "IV" or "V";

    /// <summary>Whether a party is the nationality of a carrier, or of those whose it is: "un navire gris chinois", "a Turkish navy | frigate", "Iran's supply ship".</summary>
    private static bool IsFlag(SentenceView view, PartyMention party, Match carrier)
    {
        if (party.Entry is not { Id.IsState: true } entry) return false;
        if (party.First < carrier.First && party.End > carrier.First) return true;
        if (party.Form == PartyForm.Adjective && (party.End == carrier.First || party.First == carrier.End || (party.Modified == Modified.Carrier && Math.Abs(party.First - carrier.First) <= AdjectiveReach))) return true;
        if (party.Form == PartyForm.Adjective && party.First > carrier.End)
            return party.First - carrier.End <= 2 && party.Modified is Modified.Goods or Modified.Forces && IsPlain(view, carrier.End, party.First);
        return (party.Form == PartyForm.Adjective || party.Possessive || entry.Kind is PartyKind.Forces || (entry.Kind is PartyKind.State or PartyKind.Government && view.HasCue(party.First - 1, CueKind.Determiner))) && party.End <= carrier.First
            && carrier.First - party.End <= AdjectiveReach && IsPlain(view, party.Possessive ? party.End + 1 : party.End, carrier.First);
    }

    /// <summary>Whether only words of a noun phrase stand between two tokens.</summary>
    private static bool IsPlain(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.Tokens[i].Kind != TokenKind.Word || (view.HasCue(i) && !view.HasCue(i, CueKind.Forces)) || view.Matches.Exists(match => match.First <= i && i < match.End && match.Entry is TriggerEntry or CarrierEntry or PartyEntry)) return false;
        return true;
    }

    /// <summary>Whether a party tells whose a carrier is that an "of" follows: "boats of Ankara", "ships of the Russian navy".</summary>
    private static bool IsOwner(SentenceView view, PartyMention party, Match carrier) =>
        party.First > carrier.End && party.First - carrier.End <= OwnerReach
        && (party is { Form: PartyForm.Adjective, Modified: Modified.Forces }
            || (party is { Form: PartyForm.Name, Entry.Id.IsState: true } && view.PrepositionBefore(party.PhraseFirst)?.First == carrier.End));

    private static CarrierMention Complete(SentenceView view, List<PartyMention> parties, CarrierMention carrier, Dictionary<string, CarrierMention> known)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.Flag))
        {
            if (first < carrier.First - FlagReach || first > carrier.End + FlagReach) continue;
            // "Togo-flagged", else "battant pavillon togolais", "flag of Togo", else "Togolese flag".
            var flag = (view.Tokens[first].IsHyphenated ? parties.Find(party => IsState(party) && party.End == first) : null)
                ?? parties.Find(party => IsState(party) && party.First >= end && party.First <= end + 3)
                ?? parties.Find(party => IsState(party) && party.First >= first - 2 && party.First < end);
            if (flag is not null) carrier = carrier with { Flag = carrier.Flag ?? flag.Entry!.Id };
        }
        foreach (var (_, end, _) in view.Cues(CueKind.Imo))
            if (end < view.Length && end <= carrier.End + 12 && end > carrier.First && ImoNumber.TryParse(view.Words(end, end + 1), null, out var imo))
                carrier = carrier with { Imo = imo };
        if (carrier.Name is { } name && known.TryGetValue(name, out var before))
            carrier = carrier with { Imo = carrier.Imo ?? before.Imo, Flag = carrier.Flag ?? before.Flag };
        return carrier;
    }

    private static bool IsState(PartyMention party) => party is { Form: not PartyForm.Stranger, Entry.Id.IsState: true };
}
