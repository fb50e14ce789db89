using Waybill.Model;

namespace Waybill.Reports;

/// <summary>So much per time: barrels a day, <i>chaque mois</i>.</summary>
internal sealed class RateRule : IEstimateRule
{
    /// <summary>How many tokens may stand between a number and its "a day".</summary>
    private const int Reach = 9;

    /// <summary>The same for an adjective: "daily" may belong to a newspaper.</summary>
    private const int AdjectiveReach = 1;

    /// <summary>How many tokens a comma is worth.</summary>
    private const int CommaGap = 4;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        foreach (var time in scene.View.Times)
        {
            if (!IsRate(time) || scene.CueNear(CueKind.Ceiling, time.First, time.End, Reach) is not null || NumberOf(scene, time) is not { } number || UnitOf(scene, number) is not { } unit) continue;
            var (first, end) = (Math.Min(number.First, time.First), Math.Max(number.End, time.End));
            yield return EstimateReader.Make(scene, EstimateMetric.Rate, number.Min ?? number.Max, $"{unit}/{Period(time)}", first, end);
        }
    }

    /// <summary>Whether an amount is so much per time.</summary>
    public static bool HasRate(Scene scene, int first, int end) =>
        scene.View.Times.Exists(time => IsRate(time) && NumberOf(scene, time) is { } number && number.First < end && first < number.End);

    private static bool IsRate(TimeMention time) =>
        time.Kind is TimeKind.Rate or TimeKind.Set && time.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year;

    /// <summary>The number nearest before the time, else behind it.</summary>
    private static NumberMention? NumberOf(Scene scene, TimeMention time)
    {
        var reach = time is { Kind: TimeKind.Rate } && time.End - time.First == 1 ? AdjectiveReach : Reach;
        var before = scene.View.Numbers.FindLast(number => IsCount(scene, number) && number.End <= time.First && time.First - number.End <= reach && !Parted(scene, number.End, time.First));
        var behind = scene.View.Numbers.Find(number => IsCount(scene, number) && number.First >= time.End && number.First - time.End <= reach && !Parted(scene, time.End, number.First));
        if (time.Kind == TimeKind.Rate || behind.End == 0) return before.End > 0 ? before : null;
        return before.End > 0 && Gap(scene, before.End, time.First) <= Gap(scene, time.End, behind.First) ? before : behind;
    }

    /// <summary>How far apart two tokens stand; a comma counts as many.</summary>
    private static int Gap(Scene scene, int from, int to)
    {
        var gap = to - from;
        for (var i = from; i < to; i++)
            if (scene.View.IsMark(i, ',')) gap += CommaGap;
        return gap;
    }

    private static bool IsCount(Scene scene, NumberMention number) => number.Kind == NumberKind.Cardinal && !scene.IsTime(number);

    private static bool Parted(Scene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scene.View.IsMark(i, ';', ':', '.')) return true;
        return false;
    }

    /// <summary>The unit that the number counts; null where it counts nothing that moves.</summary>
    private static string? UnitOf(Scene scene, NumberMention number)
    {
        if (scene.Parts.Cargo.Find(cargo => cargo.Quantity is not null && Math.Min(cargo.PhraseFirst, cargo.First) < number.End && number.First < cargo.End) is { Quantity: { } quantity }) return quantity.Unit;
        foreach (var (match, entry) in scene.View.All<UnitEntry>())
            if (match.First >= number.First && match.First <= number.End + 2) return IsMeasure(entry.Unit) ? null : entry.Unit;
        foreach (var (match, entry) in scene.View.All<CarrierEntry>())
            if (match.First >= number.End && match.First <= number.End + 2) return ClaimNames.Of(entry.Kind);
        foreach (var (match, entry) in scene.View.All<GoodsEntry>())
            if (match.First >= number.End && match.First <= number.End + 3) return entry.Unit ?? "unit";
        return null;
    }

    private static bool IsMeasure(string unit) => unit is "percent" or "kilometre" or "mile" or "metre" or "nautical-mile" or "square-metre" or "hour" or "day" or "week" or "month" or "year";

    private static string Period(TimeMention time)
    {
        var unit = EstimateReader.NameOf(time.Unit);
        return time.Length > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.Length}-{unit}") : unit;
    }
}
