using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Which changes of place are told as impossible.</summary>
public sealed record JumpOptions
{
    /// <summary>Least fixes of a track that is tested for a circle. Default 12: fewer fit a circle by chance.</summary>
    public int CircleFixes { get; init; } = 12;

    /// <summary>Largest mean deviation from a circle, as a share of its radius. Default 0.1.</summary>
    public double CircleDeviation { get; init; } = 0.1;

    /// <summary>Least mean speed round a circle, knots. Default 5: a ship that swings at anchor is far slower.</summary>
    public double CircleKnots { get; init; } = 5;

    internal EventRule Rule(TrackOptions tracks) => new("jump", "1",
    [
        new("max_knots", tracks.MaxKnots), new("slack_km", tracks.SlackKm), new("min_fixes", tracks.MinFixes), new("min_switches", tracks.MinSwitches),
        new("circle_fixes", CircleFixes), new("circle_deviation", CircleDeviation), new("circle_knots", CircleKnots),
    ]);
}
