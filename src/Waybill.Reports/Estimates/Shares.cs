namespace Waybill.Reports;

/// <summary>Shares of a whole: per cent, fractions, "one in two".</summary>
internal static class Shares
{
    /// <summary>How many tokens may stand between "one" and "in two".</summary>
    private const int Reach = 4;

    /// <summary>Largest whole that is counted out of: "one in a hundred"; a larger number is a year or a stock.</summary>
    private const int Most = 100;

    /// <summary>The shares of a sentence, in per cent.</summary>
    public static IEnumerable<(int First, int End, decimal Percent)> Of(Scene scene)
    {
        foreach (var number in scene.View.Numbers)
            if (scene.IsTime(number) || scene.View.PrepositionBefore(number.First) is { Kind: CueKind.From }) continue;
            else if (number.Kind == NumberKind.Percent) yield return (number.First, number.End, number.Value);
            else if (number.Kind == NumberKind.Fraction) yield return (number.First, number.End, Math.Floor(number.Value * 100));
            else if (number.Kind == NumberKind.Cardinal && Whole(scene, number) is { } whole) yield return (number.First, whole.End, Math.Floor(number.Value * 100 / whole.Value));
    }

    /// <summary>The number out of which another one is counted: two in "one shell in two".</summary>
    private static NumberMention? Whole(Scene scene, NumberMention part)
    {
        if (scene.CueWithin(CueKind.OutOf, part.End, part.End + Reach + 2) is not { } outOf) return null;
        var whole = scene.View.Numbers.Find(number => number.First == outOf.End && number.Kind == NumberKind.Cardinal);
        return whole.End > 0 && !scene.IsTime(whole) && whole.Value > part.Value && whole.Value <= Most && part.Value > 0 ? whole : null;
    }
}
