namespace Waybill.Movements;

/// <summary>The calls of one ship at the far end of a shuttle.</summary>
/// <param name="Ship">The ship.</param>
/// <param name="Near">Number of the port at the end where she is heard more.</param>
/// <param name="Far">Number of the port at the other end.</param>
/// <param name="Calls">Her calls at the far end, by time; of each what shows it best.</param>
/// <param name="NearStops">Her stops at the near end.</param>
internal sealed record Run(ShipStops Ship, int Near, int Far, IReadOnlyList<Stop> Calls, IReadOnlyList<Stop> NearStops)
{
    public int Heard => Calls.Count(call => call.Kind == StopKind.Heard);

    public int Sighted => Calls.Count(call => call.Kind == StopKind.Sighted);

    public int Detected => Calls.Count(call => call.Kind == StopKind.Detected);

    public int Fitted => Calls.Count(call => call.Kind == StopKind.Fitted);

    /// <summary>Whether most of the calls show in no message.</summary>
    public bool Dark => Heard * 2 < Calls.Count;

    public uint Start => Math.Min(Calls[0].Start, NearStops[0].Start);

    public uint End => Math.Max(Calls[^1].End, NearStops[^1].End);
}
