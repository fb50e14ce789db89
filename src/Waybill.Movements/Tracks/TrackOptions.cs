namespace Waybill.Movements;

/// <summary>How the fixes of one MMSI are told apart into physical tracks.</summary>
public sealed record TrackOptions
{
    /// <summary>
    /// Speed that no ship exceeds, knots. Default 50: the speed at which AISdb cuts a track; pipe-segment allows 25 knots and forgives more
    /// near the last fix. A ship that reports more is believed up to 1.3 times that.
    /// </summary>
    public double MaxKnots { get; init; } = 50;

    /// <summary>Distance forgiven beside it, kilometres: clocks of receivers differ by up to some minutes. Default 2 (3 minutes at 22 knots).</summary>
    public double SlackKm { get; init; } = 2;

    /// <summary>
    /// A track with fewer fixes beside a longer one is noise: told, and left out of what follows. Default 5; pipe-segment gives segments under
    /// 10 messages less weight.
    /// </summary>
    public int MinFixes { get; init; } = 5;

    /// <summary>
    /// Changes between two tracks of one MMSI from which they are two ships that send at the same time; below it is one ship that jumped.
    /// Default 4: there, back, there and back again.
    /// </summary>
    public int MinSwitches { get; init; } = 4;

    /// <summary>Tracks kept open at once for one MMSI. Default 20 (pipe-segment).</summary>
    public int MaxOpen { get; init; } = 20;
}
