using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether the goods go to, or come from, what the measure is directed at.</summary>
internal static class TargetElement
{
    public static ElementResult Check(Measure measure, CheckSubject subject)
    {
        var claimed = Claimed(measure, subject);
        return claimed.State == ElementState.Met ? claimed : Listed(measure, subject, claimed) ?? claimed;
    }

    /// <summary>
    /// What lists and tracks tell where the claims do not name the target: a party on the right side, or for a measure about ships a ship, that is designated under it.
    /// </summary>
    private static ElementResult? Listed(Measure measure, CheckSubject subject, ElementResult claimed)
    {
        var facts = ListedParties.Of(measure, subject, fact => fact.Role switch
        {
            SubjectRole.Consignee => measure.Direction != MeasureDirection.From,
            SubjectRole.Consignor => measure.Direction != MeasureDirection.To,
            _ => fact.Ship && measure.Act is MeasureAct.Vessel or MeasureAct.Freeze,
        });
        if (ListedParties.Result(ElementKind.Target, facts, CheckReason.TargetListed, CheckReason.TargetMaybeListed) is { } listed)
            return listed.State == ElementState.Met || claimed.State == ElementState.NotMet || !claimed.Points ? listed : null;
        if (!subject.OnlyEvents) return null;
        var flying = subject.Events.Where(e => e.Event.Vessels.Any(vessel => vessel.Flag is { } flag && measure.Target.States.Contains(flag))).ToList();
        return flying.Count == 0 ? null : new ElementResult(ElementKind.Target, ElementState.Unknown, CheckReason.TargetEventFlag, [])
        {
            Values = [flying],
            Events = flying.Select(e => e.Id).ToList(),
            Points = true,
        };
    }

    private static ElementResult Claimed(Measure measure, CheckSubject subject)
    {
        var to = Side(measure.Target, subject.Consignee, subject.Discharge);
        if (measure.Direction == MeasureDirection.To) return to;
        var from = Side(measure.Target, subject.Consignor, subject.Loading);
        return measure.Direction == MeasureDirection.From || Rank(from) < Rank(to) ? from : to;
    }

    private static int Rank(ElementResult element) => element.State switch
    {
        ElementState.Met => 0,
        ElementState.Unknown => element.Points ? 1 : 2,
        _ => 3,
    };

    private static ElementResult Side(MeasureTarget target, IReadOnlyList<Claimed<PartyId>> parties, IReadOnlyList<Claimed<(string? Name, PartyId? Country)>> places)
    {
        var within = parties.Where(party => target.States.Contains(party.Value)).ToList();
        var named = parties.Where(party => target.Parties.Contains(party.Value)).ToList();
        var inside = places.Where(place => place.Value.Country is { } country && target.States.Contains(country)).ToList();
        return target.Kind switch
        {
            TargetKind.Persons when named.Count > 0 => Parties(named),
            TargetKind.Persons => Within(target, within, inside) ?? Others(target, parties),
            TargetKind.PartOfTerritory => Part(target, [.. within, .. named], inside) ?? Others(target, parties),
            _ when within.Count + named.Count > 0 => Parties([.. within, .. named]),
            _ when inside.Count > 0 => Places(inside, CheckReason.TargetPlace, ElementState.Met),
            _ => Others(target, parties),
        };
    }

    private static ElementResult? Part(MeasureTarget target, List<Claimed<PartyId>> parties, List<Claimed<(string? Name, PartyId? Country)>> places)
    {
        var told = places.Where(place => place.Value.Name is not null).ToList();
        var part = told.Where(place => target.Places.Contains(place.Value.Name!)).ToList();
        if (part.Count > 0) return Places(part, CheckReason.TargetPlace, ElementState.Met);
        return told.Count > 0 ? Places(told, CheckReason.TargetOutside, ElementState.NotMet) : Within(target, parties, places);
    }

    /// <summary>The State or territory is told, what the measure is directed at in it is not.</summary>
    private static ElementResult? Within(MeasureTarget target, List<Claimed<PartyId>> parties, List<Claimed<(string? Name, PartyId? Country)>> places) =>
        parties.Count + places.Count == 0 ? null : new ElementResult(ElementKind.Target, ElementState.Unknown, CheckReason.TargetWithin,
            [.. parties.SelectMany(party => party.Claims).Concat(places.SelectMany(place => place.Claims)).Distinct()])
        {
            Values = [parties.Count > 0 ? Ids(parties) : target.States],
            Points = true,
        };

    private static ElementResult Others(MeasureTarget target, IReadOnlyList<Claimed<PartyId>> parties)
    {
        if (parties.Count == 0) return new ElementResult(ElementKind.Target, ElementState.Unknown, CheckReason.TargetUntold, []) { Values = [target.States] };
        // A group or firm may act for the target; a State or body that is named is another than the target.
        var ties = parties.Any(party => !party.Value.IsState && !party.Value.IsBody);
        return new ElementResult(ElementKind.Target, ties ? ElementState.Unknown : ElementState.NotMet, ties ? CheckReason.TargetTies : CheckReason.TargetOther, Claims(parties))
        {
            Values = [Ids(parties), target.States],
        };
    }

    private static ElementResult Parties(IReadOnlyList<Claimed<PartyId>> parties) =>
        new(ElementKind.Target, ElementState.Met, CheckReason.TargetParty, Claims(parties)) { Values = [Ids(parties)] };

    private static ElementResult Places(IReadOnlyList<Claimed<(string? Name, PartyId? Country)>> places, CheckReason reason, ElementState state) =>
        new(ElementKind.Target, state, reason, Claims(places))
        {
            Values = [places.Select(place => (object?)place.Value.Name ?? place.Value.Country!).Distinct().ToList()],
        };

    private static List<PartyId> Ids(IReadOnlyList<Claimed<PartyId>> parties) => parties.Select(party => party.Value).Distinct().ToList();

    private static List<string> Claims<T>(IReadOnlyList<Claimed<T>> values) => values.SelectMany(value => value.Claims).Distinct().ToList();
}
