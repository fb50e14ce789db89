namespace Waybill.Model;

/// <summary>What a reader found in one report.</summary>
public sealed record Reading
{
    /// <summary>File name without extension, or the name its source gave it.</summary>
    public required string Document { get; init; }

    /// <summary>Digest of the bytes read; null for gold, which has none.</summary>
    public Sha256? Sha256 { get; init; }

    /// <summary>Language of the text, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published, when known.</summary>
    public PrefixDate? Published { get; init; }

    /// <summary>Who published it, when known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its title, when known.</summary>
    public string? Title { get; init; }

    /// <summary>Address it was published at, when known.</summary>
    public string? Url { get; init; }

    /// <summary>The body that every span indexes into.</summary>
    public required string Text { get; init; }

    /// <summary>Transfers, in the order of their quotes.</summary>
    public IReadOnlyList<TransferClaim> Transfers { get; init; } = [];

    /// <summary>Other events, in the order of their quotes.</summary>
    public IReadOnlyList<EventClaim> Events { get; init; } = [];

    /// <summary>Figures about transfers, in the order of their quotes.</summary>
    public IReadOnlyList<EstimateClaim> Estimates { get; init; } = [];
}
