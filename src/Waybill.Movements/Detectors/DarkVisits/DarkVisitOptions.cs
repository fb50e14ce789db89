using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When a ship that was silent can have called where one was seen.</summary>
public sealed record DarkVisitOptions
{
    /// <summary>Distance from a port's radius within which a detection or a sighting counts as there, kilometres. Default 5: roads and coarse port coordinates.</summary>
    public double PortMarginKm { get; init; } = 5;

    /// <summary>Way by sea over the great circle. Default 1.15: Rajin to Dunai is 98 nautical miles straight and some 110 by sea.</summary>
    public double WayFactor { get; init; } = 1.15;

    /// <summary>Speed of a ship whose own is not known, knots. Default 12: a usual coaster.</summary>
    public double DefaultKnots { get; init; } = 12;

    /// <summary>Share by which a ship may exceed her usual speed. Default 0.15.</summary>
    public double Haste { get; init; } = 0.15;

    /// <summary>Error of a length measured in the image, as a share. Default 0.1.</summary>
    public double LengthError { get; init; } = 0.1;

    /// <summary>Longest silence in which a call is looked for, days. Default 20: in a longer one every port of the ocean can be reached and back.</summary>
    public double MaxGapDays { get; init; } = 20;

    /// <summary>Weight of a ship that is in no track at all among the candidates. Default 0.1, next to a ship of exactly that length seen there half the time.</summary>
    public double UnknownWeight { get; init; } = 0.1;

    /// <summary>Least probability of an inferred visit. Default 0.5: likelier hers than all others' together.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>
    /// Most other silent ships that can have been there too. Default 10: where more can, a length measured to a tenth singles none out.
    /// </summary>
    public int MaxOthers { get; init; } = 10;

    internal EventRule Rule => new("dark-visit", "1",
    [
        new("port_margin_km", PortMarginKm), new("way_factor", WayFactor), new("default_knots", DefaultKnots), new("haste", Haste), new("length_error", LengthError),
        new("max_gap_days", MaxGapDays), new("unknown_weight", UnknownWeight), new("min_probability", MinProbability), new("max_others", MaxOthers),
    ]);
}
