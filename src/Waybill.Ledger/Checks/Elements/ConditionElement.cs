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
            MeasureCondition.ShipToShip when Meetings(subject) is { Count: > 0 } meetings => Told(condition, CheckReason.ConditionMeeting, meetings) with { Points = true },
            MeasureCondition.TargetFlag when Flown(measure, vessels) is { Count: > 0 } flown && !subject.OnlyEvents => Of(condition, ElementState.Met, flown),
            MeasureCondition.TargetFlag when Flying(measure, subject) is { Count: > 0 } flying => Told(condition, CheckReason.ConditionEventFlag, flying) with { State = ElementState.Met },
            MeasureCondition.Designated => Designated(measure, subject),
            // What only the State or a yearly total can tell is open for every transfer that the rest of the measure fits.
            MeasureCondition.OverCap or MeasureCondition.Determination or MeasureCondition.EndUserDocument =>
                Of(condition, ElementState.Unknown, Array.Empty<Claimed<GoodsCode>>()) with { Points = true },
            _ => Of(condition, ElementState.Unknown, Array.Empty<Claimed<GoodsCode>>()),
        };
    }

    /// <summary>A measure about ships asks for a designated ship, any other for a party or a ship.</summary>
    private static ElementResult Designated(Measure measure, CheckSubject subject)
    {
        var facts = ListedParties.Of(measure, subject, fact => measure.Act != MeasureAct.Vessel || fact.Ship);
        var untold = Of(MeasureCondition.Designated, ElementState.Unknown, Array.Empty<Claimed<GoodsCode>>());
        return ListedParties.Result(ElementKind.Condition, facts, CheckReason.ConditionListed, CheckReason.ConditionMaybeListed) is { } found ? found with { Condition = MeasureCondition.Designated }
            : ListedParties.Searched(measure, subject) is { Count: > 0 } searched ? untold with { Reason = CheckReason.ConditionNotListed, Values = [searched] }
            : untold;
    }

    /// <summary>Meetings at sea of ships of the transfer: that goods passed they do not show.</summary>
    private static List<CaseEvent> Meetings(CheckSubject subject) => subject.Events.Where(e => e.Event.Kind == MovementKind.Encounter).ToList();

    /// <summary>Events of ships whose MMSI has the digits of the target.</summary>
    private static List<CaseEvent> Flying(Measure measure, CheckSubject subject) =>
        subject.Events.Where(e => e.Event.Vessels.Any(vessel => vessel.Flag is { } flag && measure.Target.States.Contains(flag))).ToList();

    private static List<Claimed<(CarrierKind Kind, PartyId? Flag)>> Flown(Measure measure, List<Claimed<(CarrierKind Kind, PartyId? Flag)>> vessels) =>
        vessels.FindAll(vessel => vessel.Value.Flag is { } flag && measure.Target.States.Contains(flag));

    private static ElementResult Told(MeasureCondition condition, CheckReason reason, List<CaseEvent> events) =>
        new(ElementKind.Condition, ElementState.Unknown, reason, []) { Condition = condition, Values = [events], Events = events.Select(e => e.Id).ToList() };

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
