using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The rules by which two claims may be about the same shipment or flow; <c>docs/ledger.md</c> gives the reasons.</summary>
internal static class ClaimRules
{
    /// <summary>Both sides are equal. Goods that go to somebody else are other goods.</summary>
    public static bool SameDirection(ClaimFacts a, ClaimFacts b) => a.Direction == b.Direction;

    /// <summary>Some goods of one are those of the other, or a word for them. A missile is no shell.</summary>
    public static bool GoodsKin(ClaimFacts a, ClaimFacts b) => GoodsKinship.Degree(a.Goods, b.Goods) > 0;

    /// <summary>The days on which the goods may have moved have one in common.</summary>
    public static bool TimesMeet(ClaimFacts a, ClaimFacts b) => a.Timing.Days.Meets(b.Timing.Days);

    /// <summary>One shipment is a part of a flow of months, not the flow; so is a month of a flow of a year.</summary>
    public static bool ScalesFit(ClaimFacts a, ClaimFacts b, GroupingOptions options) =>
        !(a.Timing.IsSingle && b.Timing.Scale == TimeScale.Flow) && !(a.Timing.Scale == TimeScale.Flow && b.Timing.IsSingle)
        && !(a.Timing.FlowDays * options.FlowRatio < b.Timing.FlowDays) && !(b.Timing.FlowDays * options.FlowRatio < a.Timing.FlowDays);

    /// <summary>
    /// Numbers of one unit leave a number possible; different units (containers, shells) cannot contradict each other. Different
    /// numbers of one source in one report are a total and its parts, or several shipments, however near they are.
    /// </summary>
    public static bool QuantitiesFit(ClaimFacts a, ClaimFacts b) =>
        a.Amount is not { } one || b.Amount is not { } other || one.Unit != other.Unit
        || (one.Meets(other) && (a.Teller != b.Teller || a.Numbers.Intersect(b.Numbers).Any()));

    /// <summary>They do not name different ships.</summary>
    public static bool ShipsFit(ClaimFacts a, ClaimFacts b) => !a.Ships.Differ(b.Ships);

    /// <summary>
    /// One named ship within a few days: one voyage, whatever else the claims say of its cargo. What they say then
    /// differently is contested, and shown so.
    /// </summary>
    public static bool SameVoyage(ClaimFacts a, ClaimFacts b, GroupingOptions options) =>
        a.Timing.Scale == TimeScale.Shipment && b.Timing.Scale == TimeScale.Shipment
        && a.Ships.Share(b.Ships) && a.Timing.Days.Meets(b.Timing.Days, options.VoyageDays)
        && GoodsKinship.ShareUmbrella(a.Goods, b.Goods);

    /// <summary>Parts of one seizure: the document lists rifles, rounds and missiles taken on the same days.</summary>
    public static bool SameSeizure(ClaimFacts a, ClaimFacts b) =>
        a.Claim.Stage == Stage.Intercepted && b.Claim.Stage == Stage.Intercepted && a.Document == b.Document
        && TimesMeet(a, b) && ShipsFit(a, b) && GoodsKinship.ShareUmbrella(a.Goods, b.Goods)
        && (a.Timing.Scale == TimeScale.Shipment || b.Timing.Scale == TimeScale.Shipment);

    /// <summary>No rule keeps the two apart.</summary>
    public static bool MayBeOne(ClaimFacts a, ClaimFacts b, GroupingOptions options) =>
        SameDirection(a, b)
        && ((GoodsKin(a, b) && TimesMeet(a, b) && ScalesFit(a, b, options) && QuantitiesFit(a, b) && ShipsFit(a, b))
            || SameVoyage(a, b, options) || SameSeizure(a, b));

    /// <summary>
    /// What a claim must share with a single shipment to be counted as speaking of it, when it does not date it itself:
    /// the ship, the number, the seizure, or being the headline or caption of the report that tells it. "Weapons went to X" is no
    /// support for the ship of 8 September.
    /// </summary>
    public static bool PointsAt(ClaimFacts claim, ClaimFacts shipment) =>
        claim.Ships.AreAmong(shipment.Ships)
        || (claim.Amount is { IsNumber: true } number && shipment.Amount is { } other && number.Unit == other.Unit && number.Meets(other))
        || SameSeizure(claim, shipment)
        || (claim.Claim.Section is Section.Headline or Section.Caption && claim.Document == shipment.Document);
}
