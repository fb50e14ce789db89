using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When a ship loiters.</summary>
public sealed record LoiteringOptions
{
    /// <summary>Average speed of an hour under which it is slow, knots. Default 2 (pipe-loitering).</summary>
    public double MaxKnots { get; init; } = 2;

    /// <summary>Least time of slow hours, hours. Default 4 (reports of Global Fishing Watch to fishery bodies).</summary>
    public double MinHours { get; init; } = 4;

    /// <summary>
    /// Least distance to a listed port, kilometres. Default 37 (20 nautical miles, which pipe-loitering asks as the average distance to the
    /// shore; the distance to a port takes its place here).
    /// </summary>
    public double MinPortKm { get; init; } = 37;

    /// <summary>Silence that ends it, hours. Default 6: what happens in a gap is not known.</summary>
    public double MaxSilenceHours { get; init; } = 6;

    internal EventRule Rule => new("loitering", "1",
        [new("max_knots", MaxKnots), new("min_hours", MinHours), new("min_port_km", MinPortKm), new("max_silence_hours", MaxSilenceHours)]);
}
