namespace Waybill.Movements;

/// <summary>A stay in port.</summary>
/// <param name="Steps">What was seen of it, by time.</param>
/// <param name="Confidence">1 to 4, see <see cref="VisitOptions.MinConfidence"/>.</param>
internal sealed record Visit(IReadOnlyList<PortEvent> Steps, int Confidence)
{
    public uint Start => Steps[0].Time;

    public uint End => Steps[^1].Time;

    public double Hours => (End - Start) / 3600.0;

    /// <summary>Number of the port at which she stopped first; of the first step when she never did.</summary>
    public int Port => Steps.FirstOrDefault(step => step.Kind is PortEventKind.StopBegin or PortEventKind.GapBegin, Steps[0]).Port;

    public bool HasEntry => Steps.Any(step => step.Kind == PortEventKind.Entry);

    public bool HasExit => Steps[^1].Kind == PortEventKind.Exit;

    /// <summary>Whether the ship is in port when the data ends.</summary>
    public bool Open { get; init; }

    public required Ship? Ship { get; init; }
}
