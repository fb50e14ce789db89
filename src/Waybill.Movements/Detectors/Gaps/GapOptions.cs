using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When a ship is silent, and how it is judged whether she or the listeners are to blame.</summary>
public sealed record GapOptions
{
    /// <summary>Silence must last strictly longer, hours. Default 6 (pipe-gaps, Skylight).</summary>
    public double MinHours { get; init; } = 6;

    /// <summary>Time before the silence in which her messages are counted, hours. Default 12 (pipe-gaps).</summary>
    public double HoursBefore { get; init; } = 12;

    /// <summary>When open silences are measured; null: the last instant that anything was heard. pipe-gaps measures at the end of a UTC day.</summary>
    public DateTime? EvaluatedAt { get; init; }

    /// <summary>Hours at either end of a silence in which it is asked whether others were heard near by. Default 12: later she may be anywhere.</summary>
    public double ControlHours { get; init; } = 12;

    /// <summary>
    /// Hours of a silence, at either end, in which those are looked for who lay beside a ship that did not move on. Default 3: at anchor a message is
    /// sent every few minutes, and in half of the shortest silence nobody has gone far.
    /// </summary>
    public int BesideHours { get; init; } = 3;

    /// <summary>Speed from the last to the next message from which she was on her way, knots. Default 2 (the speed under which ships loiter).</summary>
    public double UnderWayKnots { get; init; } = 2;

    /// <summary>
    /// Share of these hours in which others must be heard, of the share usual there, for a dark ship. Default 0.5: halfway between all and none.
    /// </summary>
    public double DarkShare { get; init; } = 0.5;

    /// <summary>Hours in which others would usually be heard there that are wanted before anything is said. Default 3.</summary>
    public double MinExpectedHours { get; init; } = 3;

    internal EventRule Rule => new("gap", "2",
    [
        new("min_hours", MinHours), new("hours_before", HoursBefore), new("control_hours", ControlHours), new("beside_hours", BesideHours), new("under_way_knots", UnderWayKnots), new("dark_share", DarkShare), new("min_expected_hours", MinExpectedHours),
    ]);
}
