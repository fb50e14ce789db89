using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether what a measure asks for besides is told.</summary>
internal static class ConditionElement
{
    public static ElementResult Check(MeasureCondition condition, Measure measure, CheckSubject subject)
    {
        var vessels = subject.Carriers.Where(carrier => carrier.Value.Kind == CarrierKind.Vessel).ToList();
        return condition switch
        {
            MeasureCondition.Vessel when vessels.Count > 0 => Of(condition, ElementState.Met, vessels),
            MeasureCondition.Vessel when subject.Carriers.Count > 0 => Of(condition, ElementState.NotMet, subject.Carriers),
            MeasureCondition.ShipToShip when subject.ShipToShip is { } told => Of(condition, told ? ElementState.Met : ElementState.NotMet, vessels),
            MeasureCondition.TargetFlag when Flown(measure, vessels) is { Count: > 0 } flown => Of(condition, ElementState.Met, flown),
            // What only the State or a yearly total can tell is open for every transfer that the rest of the measure fits.
            MeasureCondition.OverCap or MeasureCondition.Determination or MeasureCondition.EndUserDocument =>
                Of(condition, ElementState.Unknown, Array.Empty<Claimed<GoodsCode>>()) with { Points = true },
            _ => Of(condition, ElementState.Unknown, Array.Empty<Claimed<GoodsCode>>()),
        };
    }

    private static List<Claimed<(CarrierKind Kind, PartyId? Flag)>> Flown(Measure measure, List<Claimed<(CarrierKind Kind, PartyId? Flag)>> vessels) =>
        vessels.FindAll(vessel => vessel.Value.Flag is { } flag && measure.Target.States.Contains(flag));

    private static ElementResult Of<T>(MeasureCondition condition, ElementState state, IReadOnlyList<Claimed<T>> values) =>
        new(ElementKind.Condition, state, state switch
        {
            ElementState.Met => CheckReason.ConditionMet,
            ElementState.NotMet => CheckReason.ConditionNotMet,
            _ => CheckReason.ConditionUntold,
        }, values.SelectMany(value => value.Claims).Distinct().ToList())
        {
            Condition = condition,
        };
}
