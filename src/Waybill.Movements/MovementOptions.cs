namespace Waybill.Movements;

/// <summary>Thresholds of all detectors. Each documents its default and where that is from.</summary>
public sealed record MovementOptions
{
    /// <summary>Cutting into tracks.</summary>
    public TrackOptions Tracks { get; init; } = new();

    /// <summary>Stays in port.</summary>
    public VisitOptions Visits { get; init; } = new();

    /// <summary>Silences.</summary>
    public GapOptions Gaps { get; init; } = new();

    /// <summary>Meetings.</summary>
    public EncounterOptions Encounters { get; init; } = new();

    /// <summary>Slow hours at sea.</summary>
    public LoiteringOptions Loitering { get; init; } = new();

    /// <summary>Impossible changes of place.</summary>
    public JumpOptions Jumps { get; init; } = new();

    /// <summary>Contradictions of identity.</summary>
    public IdentityOptions Identity { get; init; } = new();

    /// <summary>Ways between visits.</summary>
    public VoyageOptions Voyages { get; init; } = new();

    /// <summary>Ships seen from space and ships heard.</summary>
    public MatchOptions Matching { get; init; } = new();

    /// <summary>Visits that no message shows.</summary>
    public DarkVisitOptions DarkVisits { get; init; } = new();

    /// <summary>Ships that go to and fro.</summary>
    public ShuttleOptions Shuttles { get; init; } = new();
}
