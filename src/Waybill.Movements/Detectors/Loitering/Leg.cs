namespace Waybill.Movements;

/// <summary>The way from the message before to a message.</summary>
/// <param name="Hours">Hours; null when there is none before.</param>
/// <param name="Metres">Metres; null when a place is not known.</param>
/// <param name="ShoreMetres">Distance of the message to the shore or port; null when not known.</param>
internal readonly record struct Leg(double? Hours, double? Metres, double? ShoreMetres = null);

/// <summary>Sums over legs that hold for missing parts too (after pipe-loitering).</summary>
internal static class Legs
{
    /// <summary>Null when there is no hour at all.</summary>
    public static double? Hours(IEnumerable<Leg> legs) => legs.Sum(leg => leg.Hours ?? 0) is > 0 and var hours ? hours : null;

    /// <summary>Null when no leg has a length.</summary>
    public static double? Metres(IEnumerable<Leg> legs) => legs.Any(leg => leg.Metres is not null) ? legs.Sum(leg => leg.Metres ?? 0) : null;

    /// <summary>Null when the time or the way is not known.</summary>
    public static double? Knots(IReadOnlyCollection<Leg> legs) => Knots(Metres(legs), Hours(legs));

    public static double? Knots(double? metres, double? hours) => metres is { } way && hours is > 0 ? way / 1852 / hours : null;

    /// <summary>A speed that is not known is not slow.</summary>
    public static bool IsSlow(double? knots, double maxKnots) => knots < maxKnots;

    /// <summary>Mean distance to the shore, weighted by hours, over legs that have one; the plain mean when none has hours. Nautical miles.</summary>
    public static double? ShoreNm(IEnumerable<Leg> legs)
    {
        var known = legs.Where(leg => leg.ShoreMetres is not null).ToList();
        if (known.Count == 0) return null;
        var hours = known.Sum(leg => leg.Hours ?? 0);
        return (hours > 0 ? known.Sum(leg => leg.ShoreMetres!.Value * (leg.Hours ?? 0)) / hours : known.Average(leg => leg.ShoreMetres!.Value)) / 1852;
    }
}
