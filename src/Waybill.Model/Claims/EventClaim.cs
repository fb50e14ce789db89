namespace Waybill.Model;

/// <summary>Something else that happened, as one source chain tells it.</summary>
public sealed record EventClaim
{
    /// <summary>Kind of event.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>What is done, for a position.</summary>
    public PositionAct? Act { get; init; }

    /// <summary>Who takes part; for a position, first who takes it.</summary>
    public IReadOnlyList<EventParticipant> Participants { get; init; } = [];

    /// <summary>Against or about whom a position is taken.</summary>
    public IReadOnlyList<PartyId> Target { get; init; } = [];

    /// <summary>Resolution or sanction, for a measure.</summary>
    public string? Instrument { get; init; }

    /// <summary>Where, when told.</summary>
    public NamedPlace? Place { get; init; }

    /// <summary>When, when told.</summary>
    public Period? Period { get; init; }

    /// <summary>Who says so through whom, the origin first.</summary>
    public IReadOnlyList<AttributionLink> Attribution { get; init; } = [];

    /// <summary>The words that state it.</summary>
    public required Quote Quote { get; init; }
}

/// <summary>Who takes part in an event.</summary>
/// <param name="Id">State or party, when it is one.</param>
/// <param name="Name">Name: of the party, the person or the ship.</param>
/// <param name="Span">Where the text names it.</param>
public sealed record EventParticipant(PartyId? Id, string Name, TextSpan? Span);
