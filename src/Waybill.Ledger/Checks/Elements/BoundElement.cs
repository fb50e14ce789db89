using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether somebody who is bound takes part.</summary>
internal static class BoundElement
{
    public static ElementResult Check(Measure measure, CheckSubject subject)
    {
        var target = measure.Target.States;
        var parties = subject.Consignor.Concat(subject.Consignee).ToList();
        var flags = subject.Carriers.Where(carrier => carrier.Value.Flag is { IsState: true } flag && !target.Contains(flag)).ToList();
        if (measure.Bound.AllStates && parties.FindAll(party => party.Value.IsState && !target.Contains(party.Value)) is { Count: > 0 } states)
            return Of(CheckReason.BoundState, Claims(states), states.Select(state => state.Value));
        if (flags.Count > 0) return Of(CheckReason.BoundFlag, Claims(flags), flags.Select(carrier => carrier.Value.Flag!.Value));
        if (parties.FindAll(party => measure.Bound.States.Contains(party.Value)) is { Count: > 0 } bound)
            return Of(CheckReason.BoundTarget, Claims(bound), bound.Select(party => party.Value));
        return new ElementResult(ElementKind.Bound, ElementState.Unknown, CheckReason.BoundUntold, []);
    }

    private static ElementResult Of(CheckReason reason, IReadOnlyList<string> claims, IEnumerable<PartyId> states) =>
        new(ElementKind.Bound, ElementState.Met, reason, claims) { Values = [states.Distinct().ToList()] };

    private static List<string> Claims<T>(IEnumerable<Claimed<T>> values) => values.SelectMany(value => value.Claims).Distinct().ToList();
}
