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

    /// <summary>How many words may stand between "the" and the kind of a ship named before: "the same old freighter".</summary>
    private const int PointingReach = 3;

    /// <summary>Every carrier mention, in order. Ships named before are known by their names alone.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="known">Ships named before.</param>
    /// <param name="last">The ships that the last sentence with a ship's name named: one is what "the ship" may mean, several "the first", "the second".</param>
    public static List<CarrierMention> Find(SentenceView view, List<PartyMention> parties, Dictionary<string, CarrierMention> known, IReadOnlyList<CarrierMention> last)
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
                : Complete(view, parties, new CarrierMention(match.First, match.End, CarrierKind.Vessel, vessel.Name, vessel.Imo, vessel.Flag ?? flag), known);
            if (at >= 0) found[at] = mention;
            else found.Add(mention);
        }
        foreach (var (first, end) in ShipNames.Aboard(view))
            if (!found.Exists(carrier => carrier.First < end && first < carrier.End))
                found.Add(Complete(view, parties, new CarrierMention(first, end, CarrierKind.Vessel, view.Words(first, end), null, null), known));
        Recall(view, known, found);
        if (view.Syntax is not null) AddBare(view, parties, known, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        Registrations.Name(view, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        Point(view, last.Count == 1 ? last[0] : null, found);
        if (last.Count > 1) Count(view, last, found);
        return found;
    }

    /// <summary>Adds ships that are named without their kind in front; a kind behind the name is the same ship.</summary>
    private static void AddBare(SentenceView view, List<PartyMention> parties, Dictionary<string, CarrierMention> known, List<CarrierMention> found)
    {
        foreach (var (first, end) in ShipNames.Alone(view))
        {
            if (found.Exists(carrier => carrier.First < end && first < carrier.End)) continue;
            var kind = ShipNames.KindBehind(view, end) is { } match ? found.Find(carrier => carrier.First == match.First && carrier.Name is null) : null;
            var ship = Complete(view, parties, new CarrierMention(first, end, CarrierKind.Vessel, view.Words(first, end), null, kind?.Flag), known);
            if (kind is not null) found.Remove(kind);
            found.Add(ship with { IsBare = kind is null && ship.Imo is null && ship.Flag is null });
        }
        foreach (var (first, end) in ShipNames.Joined(view, [.. found.Where(carrier => !carrier.IsBare)]))
            if (!found.Exists(carrier => carrier.First < end && first < carrier.End)) found.Add(new CarrierMention(first, end, CarrierKind.Vessel, view.Words(first, end), null, null));
    }

    /// <summary>Gives "the ship" the name of the one ship that the sentence has named before it, else of the one that earlier sentences did.</summary>
    private static void Point(SentenceView view, CarrierMention? last, List<CarrierMention> found)
    {
        CarrierMention? here = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is { Name: not null, IsRecalled: false, IsBare: false } named)
            {
                if (here is not null && here.Name != named.Name) return;
                here = named;
            }
            else if ((here ?? last) is { } ship && found[i] is { Kind: CarrierKind.Vessel, Name: null } kind && IsDefinite(view, kind) && (kind.Flag is null || ship.Flag is null || kind.Flag == ship.Flag))
            {
                found[i] = kind with { Name = ship.Name, Imo = ship.Imo, Flag = ship.Flag ?? kind.Flag, IsRecalled = true };
            }
        }
    }

    /// <summary>Adds those of several ships named before that the sentence counts: "the first", "le dernier".</summary>
    private static void Count(SentenceView view, IReadOnlyList<CarrierMention> last, List<CarrierMention> found)
    {
        foreach (var (first, end, cue) in view.Cues(CueKind.Anaphor))
        {
            var n = cue.Value switch { "nth-1" => 0, "nth-2" => 1, "nth-3" => 2, "nth-last" => last.Count - 1, _ => -1 };
            if (n < 0 || n >= last.Count || IsNoun(view, end) || found.Exists(carrier => carrier.First < end && first < carrier.End)) continue;
            found.Add(last[n] with { First = first, End = end, IsRecalled = true });
        }
        found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static bool IsNoun(SentenceView view, int token) =>
        token < view.Length && view.Tokens[token].Kind != TokenKind.Mark && view.Syntax?.UposOf(token) is not (Syntax.Upos.Verb or Syntax.Upos.Aux or Syntax.Upos.Pron or Syntax.Upos.Adp or Syntax.Upos.Cconj or Syntax.Upos.Num or Syntax.Upos.Adv);

    /// <summary>Whether one ship is spoken of that is known already.</summary>
    private static bool IsDefinite(SentenceView view, CarrierMention carrier)
    {
        if (view.Syntax?.FeatsOf(carrier.End - 1).HasFlag(Syntax.Feats.Plural) != false || view.EndOfCue(carrier.End, CueKind.Of) is not null) return false;
        for (var i = carrier.First - 1; i >= Math.Max(0, carrier.First - PointingReach); i--)
        {
            if (view.HasCue(i, CueKind.Determiner)) return view.Cues(CueKind.Determiner).Any(cue => cue.First <= i && i < cue.End && cue.Cue.Value == "definite");
            if (view.HasCue(i) || view.Tokens[i].Kind != TokenKind.Word) return false;
        }
        return false;
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
                if (!found.Exists(carrier => carrier.First < end && i < carrier.End)) found.Add(ship with { First = i, End = end, IsBare = false });
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
