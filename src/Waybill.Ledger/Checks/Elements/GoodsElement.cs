using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether the goods are goods that the measure names.</summary>
internal static class GoodsElement
{
    public static ElementResult Check(Measure measure, CheckSubject subject)
    {
        if (subject.OnlyEvents) return Of(ElementState.Unknown, CheckReason.GoodsUnseen, []) with { Points = measure.Goods.Any(goods => goods.All) };
        if (subject.Goods.Count == 0)
            return measure.Goods.Any(goods => goods.All) ? Of(ElementState.Met, CheckReason.GoodsAny, []) : Of(ElementState.Unknown, CheckReason.GoodsUntold, []);
        if (Among(measure.Goods, subject, Membership.Inside) is ({ } within, var ins))
            return Of(ElementState.Met, within.All ? CheckReason.GoodsAny : CheckReason.GoodsInside, ins, within.Name);
        var widened = measure.Widened.Where(widening => !(subject.Days?.End < widening.From)).ToList();
        foreach (var widening in widened)
            if (Among([widening.Goods], subject, Membership.Inside) is ({ } added, var also))
                return Of(ElementState.Met, CheckReason.GoodsWidened, also, added.Name, widening.By, widening.From);
        var maybe = Among([.. measure.Goods, .. widened.Select(widening => widening.Goods)], subject, Membership.Maybe);
        if (maybe is not ({ } near, var perhaps)) return Of(ElementState.NotMet, CheckReason.GoodsOther, subject.Goods, measure.Goods[0].Name);
        var stated = perhaps.Where(goods => !IsUnstated(goods.Value)).ToList();
        return stated.Count == 0
            ? Of(ElementState.Unknown, CheckReason.GoodsUnstated, perhaps)
            : Of(ElementState.Unknown, CheckReason.GoodsMaybe, stated, near.Name) with { Points = true };
    }

    /// <summary>Containers and goods whose content nobody states point at no measure.</summary>
    private static bool IsUnstated(GoodsCode code) => code.ToString() == "cargo";

    private static (GoodsClass? Class, List<Claimed<GoodsCode>> Goods) Among(IReadOnlyList<GoodsClass> classes, CheckSubject subject, Membership membership)
    {
        foreach (var one in classes)
        {
            var found = subject.Goods.Where(goods => one.Holds(goods.Value) == membership).ToList();
            if (found.Count > 0 && (membership != Membership.Maybe || found.Exists(goods => !IsUnstated(goods.Value)) || one == classes[^1])) return (one, found);
        }
        return (null, []);
    }

    private static ElementResult Of(ElementState state, CheckReason reason, IReadOnlyList<Claimed<GoodsCode>> goods, params object[] more) =>
        new(ElementKind.Goods, state, reason, goods.SelectMany(value => value.Claims).Distinct().ToList())
        {
            Values = [goods.Select(value => value.Value).Distinct().ToList(), .. more],
        };
}
