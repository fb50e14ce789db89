using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When two ships meet.</summary>
public sealed record EncounterOptions
{
    /// <summary>Distance at or under which they are together, kilometres. Default 0.5 (Miller et al. 2018; pipe-encounters).</summary>
    public double MaxKm { get; init; } = 0.5;

    /// <summary>Least time together, minutes, pauses not counted. Default 120 (Miller et al. 2018). Skylight: 30.</summary>
    public double MinMinutes { get; init; } = 120;

    /// <summary>Median speed that neither exceeds, knots. Default 2 (Miller et al. 2018). Infinity: any.</summary>
    public double MaxKnots { get; init; } = 2;

    /// <summary>Least distance to a listed port, kilometres; nearer, ships lie beside each other for other reasons. Default 10 (Miller et al. 2018). 0: anywhere.</summary>
    public double MinPortKm { get; init; } = 10;

    /// <summary>Step of the grid of times at which distances are taken, minutes. Default 10 (pipe-encounters).</summary>
    public double GridMinutes { get; init; } = 10;

    /// <summary>
    /// Places between two fixes are interpolated when these are less than this apart, minutes. Default 60 (pipe-encounters). Nothing is ever
    /// extrapolated: before the first fix and after the last a ship is nowhere.
    /// </summary>
    public double MaxInterpolationMinutes { get; init; } = 60;

    /// <summary>Meetings of the same two ships with a shorter pause are one, minutes. Default 180: a ship swings wide or goes unheard; merging in pipe-encounters takes up to a day.</summary>
    public double MergeMinutes { get; init; } = 180;

    internal EventRule Rule => new("encounter", "1",
    [
        new("max_km", MaxKm), new("min_minutes", MinMinutes), new("max_knots", double.IsFinite(MaxKnots) ? MaxKnots : null), new("min_port_km", MinPortKm),
        new("grid_minutes", GridMinutes), new("max_interpolation_minutes", MaxInterpolationMinutes), new("merge_minutes", MergeMinutes),
    ]);
}
