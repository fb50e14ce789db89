using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When a ship is in port.</summary>
public sealed record VisitOptions
{
    /// <summary>Distance beyond a port's radius at which a ship has left it, kilometres. Default 1: pipe-anchorages enters at 3 km and leaves at 4.</summary>
    public double ExitMarginKm { get; init; } = 1;

    /// <summary>Speed at or under which a ship stops, knots. Default 0.2 (pipe-anchorages).</summary>
    public double StopKnots { get; init; } = 0.2;

    /// <summary>Speed at or over which a stop ends, knots. Default 0.5 (pipe-anchorages).</summary>
    public double GoKnots { get; init; } = 0.5;

    /// <summary>Silence in port that counts like a stop, hours. Default 4 (pipe-anchorages).</summary>
    public double GapHours { get; init; } = 4;

    /// <summary>
    /// Silence in port after which what is heard is another visit, hours. Default 36: a ship of 12 knots can have called at a port 150 nautical
    /// miles away and be back (Rajin and Dunai lie 98 apart). Of pipe-anchorages only the exit ends a visit.
    /// </summary>
    public double SplitHours { get; init; } = 36;

    /// <summary>Distance between two tracks beyond which another visit begins, nautical miles. Default 60 (pipe-anchorages).</summary>
    public double ApartNm { get; init; } = 60;

    /// <summary>
    /// Least confidence told, 1 to 4: 4 is a stop or silence with entry and exit, 3 lacks one of these two, 2 both, 1 is an entry or exit
    /// without a stop, mostly a ship that passes by. Default 2.
    /// </summary>
    public int MinConfidence { get; init; } = 2;

    internal EventRule Rule => new("visit", "1",
    [
        new("exit_margin_km", ExitMarginKm), new("stop_knots", StopKnots), new("go_knots", GoKnots), new("gap_hours", GapHours), new("split_hours", SplitHours),
        new("apart_nm", ApartNm), new("min_confidence", MinConfidence),
    ]);
}
