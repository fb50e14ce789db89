namespace Waybill.Movements;

/// <summary>Slow hours of a track, one after the other.</summary>
/// <param name="Track">The track.</param>
/// <param name="First">Index of the first fix.</param>
/// <param name="Last">Index of the last fix.</param>
/// <param name="Knots">Average speed.</param>
internal sealed record Loiter(Track Track, int First, int Last, double Knots)
{
    public Fix From => Track[First];

    public Fix To => Track[Last];

    public double Hours => (To.Time - From.Time) / 3600.0;
}
