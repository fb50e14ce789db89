namespace Waybill.Model;

/// <summary>Something that a ship did, as a rule finds it in positions, detections and sightings.</summary>
public sealed record MovementEvent
{
    /// <summary>What it is.</summary>
    public required MovementKind Kind { get; init; }

    /// <summary>The ships that take part; for an encounter two; for a dark detection none.</summary>
    public IReadOnlyList<VesselRef> Vessels { get; init; } = [];

    /// <summary>When it begins, UTC.</summary>
    public required DateTime Start { get; init; }

    /// <summary>When it ends, UTC; null when it is still open at the end of the data.</summary>
    public DateTime? End { get; init; }

    /// <summary>Where it begins; null when no position is known.</summary>
    public LatLon? At { get; init; }

    /// <summary>Where it ends, when that is another place.</summary>
    public LatLon? To { get; init; }

    /// <summary>Named place that it lies at; for a voyage or shuttle the place it leads from.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Named place that a voyage or shuttle leads to.</summary>
    public EventPlace? ToPlace { get; init; }

    /// <summary>
    /// What kind of its kind it is, in a word: a gap is <c>dark</c>, <c>reception-hole</c> or <c>unknown</c>, a shuttle <c>dark</c> or <c>open</c>.
    /// Null where there is one kind only.
    /// </summary>
    public string? Finding { get; init; }

    /// <summary>Measured figures by name; the name carries the unit (<c>distance_nm</c>). Null: not known.</summary>
    public IReadOnlyList<EventFigure> Figures { get; init; } = [];

    /// <summary>The rule that found it, with its thresholds.</summary>
    public required EventRule Rule { get; init; }

    /// <summary>How far the data carries it.</summary>
    public required EventConfidence Confidence { get; init; }

    /// <summary>One sentence that a reader can check.</summary>
    public required string Why { get; init; }

    /// <summary>The lines that it rests on.</summary>
    public IReadOnlyList<EventEvidence> Evidence { get; init; } = [];
}

/// <summary>A ship as the data knows her.</summary>
/// <param name="Mmsi">MMSI; null for a ship known by name or IMO number alone.</param>
/// <param name="Imo">IMO number with a right check digit; null when unknown.</param>
/// <param name="Name">Name; null when unknown.</param>
/// <param name="Flag">State of the MMSI's identification digits; null when they are in no table.</param>
public sealed record VesselRef(Mmsi? Mmsi, ImoNumber? Imo = null, string? Name = null, PartyId? Flag = null);

/// <summary>A place of the port list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">State, when the list gives one.</param>
/// <param name="Kilometres">Distance between the event and the listed point, kilometres; null when the place is only inferred.</param>
public sealed record EventPlace(string Name, PartyId? Country, double? Kilometres);

/// <summary>One measured figure.</summary>
/// <param name="Name">Name with unit, in lower case with underscores: <c>distance_nm</c>.</param>
/// <param name="Value">Value; null when not known.</param>
public sealed record EventFigure(string Name, double? Value);

/// <summary>A rule with the thresholds that it was applied with.</summary>
/// <param name="Name">Its name: the detector.</param>
/// <param name="Version">Its version; another version may find other events.</param>
/// <param name="Thresholds">Thresholds by name.</param>
public sealed record EventRule(string Name, string Version, IReadOnlyList<EventFigure> Thresholds);

/// <summary>Lines of one capture.</summary>
/// <param name="Capture">Digest of the capture.</param>
/// <param name="Lines">Lines counted from 1, ascending.</param>
public sealed record EventEvidence(Sha256 Capture, IReadOnlyList<int> Lines)
{
    /// <summary>Of a report: the document of the capture.</summary>
    public string? Document { get; init; }

    /// <summary>Of a report: where its text says so, instead of lines.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];
}

/// <summary>How far the data carries an event.</summary>
public enum EventConfidence
{
    /// <summary>One reading among several.</summary>
    Low,

    /// <summary>The likeliest reading; another is not excluded.</summary>
    Moderate,

    /// <summary>The data leaves little room for another reading.</summary>
    High,
}
