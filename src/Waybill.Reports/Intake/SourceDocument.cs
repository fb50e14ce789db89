using Waybill.Model;

namespace Waybill.Reports;

/// <summary>One report as taken in: its body as plain text and what is known about it.</summary>
public sealed record SourceDocument
{
    /// <summary>File name without extension, or the name that its source gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The body: plain text, paragraphs apart by line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>Digest of the bytes that it was taken from.</summary>
    public Sha256? Sha256 { get; init; }

    /// <summary>When it was published, when known.</summary>
    public PrefixDate? Published { get; init; }

    /// <summary>Who published it, when known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its title, when known.</summary>
    public string? Title { get; init; }

    /// <summary>Address it was published at, when known.</summary>
    public string? Url { get; init; }

    /// <summary>Language of the body (BCP 47), when told; the reader detects it otherwise.</summary>
    public string? Language { get; init; }
}
