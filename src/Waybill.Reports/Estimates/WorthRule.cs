using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What goods are worth, cost or were sold for: $406 million of arms, <i>pour 7 millions d'euros</i>.</summary>
internal sealed class WorthRule : IEstimateRule
{
    /// <summary>How far a word of worth may stand from the amount.</summary>
    private const int CueReach = 8;

    /// <summary>How far goods without a word of worth may stand from the amount.</summary>
    private const int GoodsReach = 8;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        var amounts = scene.Parts.Cargo.FindAll(money => money.Code.Family == "money" && money.Quantity is { } amount && IsCurrency(amount.Unit)
            && !IsPaid(scene, money) && !RateRule.HasRate(scene, money.PhraseFirst, money.End));
        if (!amounts.Exists(money => IsWorth(scene, money))) yield break;
        foreach (var money in amounts)
            if (money.Quantity is { } amount)
                yield return EstimateReader.Make(scene, EstimateMetric.Value, amount.Min ?? amount.Max, amount.Unit, Math.Min(money.PhraseFirst, money.First), money.End);
    }

    private static bool IsCurrency(string unit) => unit.Length == 3 && unit is not ("day" or "box" or "ton");

    /// <summary>Whether the money itself is what goes from one to the other.</summary>
    private static bool IsPaid(Scene scene, CargoMention money)
    {
        var span = scene.View.SpanOf(money.First, money.End);
        return scene.Transfers.Any(claim => claim.Goods.All(goods => goods.Code.Family == "money") && claim.Goods.Any(goods => goods.Span.Overlaps(span)))
            && scene.CueWithin(CueKind.Worth, money.PhraseFirst - CueReach, money.End + CueReach) is null;
    }

    private static bool IsWorth(Scene scene, CargoMention money)
    {
        if (scene.CueWithin(CueKind.Worth, money.PhraseFirst - CueReach, money.End + CueReach) is not null) return true;
        if (scene.View.PrepositionBefore(money.PhraseFirst) is { Kind: CueKind.For } && scene.Parts.Cargo.Exists(cargo => cargo.Code.Family != "money")) return true;
        return scene.GoodsNear(money.PhraseFirst, money.End) is { } goods
            && (goods.First >= money.End ? goods.First - money.End : money.PhraseFirst - goods.End) <= GoodsReach;
    }
}
