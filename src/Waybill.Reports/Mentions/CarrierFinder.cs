using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds means of transport, their names, IMO numbers and flags.</summary>
internal static class CarrierFinder
{
    /// <summary>How far behind a ship's kind its name may stand.</summary>
    private const int NameReach = 3;

    /// <summary>How far its flag may stand.</summary>
    private const int FlagReach = 9;

    /// <summary>How far its nationality may stand.</summary>
    private const int AdjectiveReach = 4;

    /// <summary>Every carrier mention, in order. Ships named before are known by their names alone.</summary>
    public static List<CarrierMention> Find(SentenceView view, List<PartyMention> parties, IReadOnlyDictionary<string, CarrierMention> known)
    {
        var found = new List<CarrierMention>();
        foreach (var (match, entry) in view.All<CarrierEntry>())
        {
            if (found.Exists(carrier => carrier.First < match.End && match.First < carrier.End)) continue;
            var flag = parties.Find(party => IsFlag(party, match))?.Entry?.Id;
            var named = entry.Kind == CarrierKind.Vessel ? NameBehind(view, match.End) : null;
            if (named is { } name)
                found.Add(Complete(view, parties, new CarrierMention(name.First, name.End, CarrierKind.Vessel, view.Words(name.First, name.End), null, flag), known));
            else
                found.Add(Complete(view, parties, new CarrierMention(match.First, match.End, entry.Kind, null, null, flag), known));
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

    private static (int First, int End)? NameBehind(SentenceView view, int token)
    {
        for (var i = token; i < Math.Min(view.Length, token + NameReach); i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '"', '«', '“')) return null;
            if (!view.Tokens[i].IsCapital || view.HasCue(i, CueKind.Determiner)) continue;
            if (view.Matches.Exists(match => match.First <= i && i < match.End && match.Entry is PartyEntry or PlaceEntry or SourceEntry or VesselEntry)) return null;
            var end = i + 1;
            while (end < view.Length && end - i < 4 && ((view.Tokens[end].Kind == TokenKind.Word && view.Tokens[end].IsCapital) || (view.Tokens[end].Kind == TokenKind.Number && view.Tokens[end].End - view.Tokens[end].Start <= 2))
                && !view.Matches.Exists(match => match.First <= end && end < match.End && match.Entry is PartyEntry or PlaceEntry)) end++;
            return (i, end);
        }
        return null;
    }

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
