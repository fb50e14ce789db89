using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A quantity that the text draws from others: containers that could hold so many shells.</summary>
internal sealed class DerivedRule : IEstimateRule
{
    /// <summary>How far the count may stand from the word that draws it.</summary>
    private const int Reach = 7;

    /// <summary>The same for a word that follows: "so many could have fitted".</summary>
    private const int ReachBehind = 8;

    /// <summary>Smallest quantity that is drawn, and factor that it is drawn from.</summary>
    private const int Least = 10;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        foreach (var number in scene.View.Numbers)
        {
            if (number.Kind != NumberKind.Cardinal || scene.IsTime(number) || number.Value < Least) continue;
            if (scene.CueWithin(CueKind.Capacity, number.First - Reach, number.End + ReachBehind) is null) continue;
            // So many to a box: what is drawn is the total behind it.
            if (scene.View.Numbers.Exists(other => other.Kind == NumberKind.Cardinal && other.First > number.First && other.Value > number.Value && other.Value % number.Value == 0)) continue;
            var product = Product(scene, number);
            if ((UnitOf(scene, number) ?? product?.Unit) is not { } unit || !IsHeld(unit)) continue;
            if (product is null && !HasContainer(scene, number)) continue;
            var figure = EstimateReader.Make(scene, EstimateMetric.DerivedQuantity, number.Value, unit, number.First, number.End);
            yield return product is { } factors
                ? figure with { About = string.Create(CultureInfo.InvariantCulture, $"{figure.About} ({factors.A:0.##} × {factors.B:0.##} = {number.Value:0.##})") }
                : figure;
        }
    }

    /// <summary>Two numbers told before it, or in claims made before, that the number is the product of.</summary>
    private static (decimal A, decimal B, string Unit)? Product(Scene scene, NumberMention number)
    {
        var told = scene.View.Numbers.FindAll(other => other.Kind == NumberKind.Cardinal && other.First != number.First && other.Value >= Least && !scene.IsTime(other));
        var earlier = scene.Discourse.Claims.Select(claim => claim.Quantity?.Min ?? claim.Quantity?.Max ?? 0).Where(value => value >= Least);
        foreach (var each in told)
            foreach (var a in told.Select(other => other.Value).Concat(earlier))
                if (number.Value % each.Value == 0 && number.Value / each.Value == a && UnitOf(scene, each) is { } unit && IsHeld(unit)) return (a, each.Value, unit);
        // So many to a box, and the total: the boxes can be told from them.
        foreach (var each in told)
            if (UnitOf(scene, each) is { } unit && IsHeld(unit) && each.End <= number.First && number.Value % each.Value == 0 && number.Value / each.Value >= Least) return (number.Value / each.Value, each.Value, unit);
        return null;
    }

    /// <summary>Whether a unit is of what containers hold.</summary>
    private static bool IsHeld(string unit) => !Holds(unit) && unit.Length != 3 && unit is not ("person" or "unit" or "aircraft" or "percent" or "kilometre");

    /// <summary>Whether something that holds others has been counted: in the sentence, or in a claim before.</summary>
    private static bool HasContainer(Scene scene, NumberMention number) =>
        scene.View.All<UnitEntry>().Any(unit => Holds(unit.Entry.Unit) && (unit.Match.First < number.First || unit.Match.First >= number.End + 2))
        || scene.Discourse.Claims.Exists(claim => claim.Quantity is { } quantity && Holds(quantity.Unit));

    private static bool Holds(string unit) => unit is "container" or "wagon" or "crate" or "shipment" or "truckload" or "vehicle" or "vessel";

    private static string? UnitOf(Scene scene, NumberMention number)
    {
        if (scene.Parts.Cargo.Find(cargo => cargo.Quantity is not null && cargo.PhraseFirst == number.First) is { Quantity: { } quantity }) return quantity.Unit;
        foreach (var (match, entry) in scene.View.All<UnitEntry>())
            if (match.First == number.End || match.First == number.End + 1) return entry.Unit;
        return null;
    }
}
