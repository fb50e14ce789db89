using Waybill.Model;

namespace Waybill.Reports;

/// <summary>How a source comes to be a candidate for a chain.</summary>
internal enum SourceOrigin : byte
{
    /// <summary>A source named or described in the sentence.</summary>
    Mention,

    /// <summary>A party that may speak: Moscow.</summary>
    Party,

    /// <summary>Words that a verb of saying takes as its subject.</summary>
    Subject,

    /// <summary>Somebody who spoke before.</summary>
    Earlier,

    /// <summary>Words that only stand where a source does.</summary>
    Phrase,

    /// <summary>Somebody whom a sentence just before introduced.</summary>
    Introduced,
}

/// <summary>Somebody or something that may be a link of a chain.</summary>
/// <param name="Origin">How it comes to be one.</param>
/// <param name="Link">As a link.</param>
/// <param name="First">First token; -1 for an earlier one.</param>
/// <param name="End">Token behind the last; -1 for an earlier one.</param>
internal sealed record SourceCandidate(SourceOrigin Origin, AttributionLink Link, int First, int End)
{
    /// <summary>Its mention; null for an earlier one.</summary>
    public SourceMention? Mention { get; init; }

    /// <summary>Whether more than its place makes it a source.</summary>
    public bool IsSaid => Speaks || Origin is not (SourceOrigin.Party or SourceOrigin.Phrase or SourceOrigin.Introduced);

    /// <summary>Whether a verb of saying or showing, or words of hearsay, govern words that only stand where a source does.</summary>
    public bool Speaks { get; init; }

    /// <summary>Place in the chain that it was last part of, for an earlier one; for one introduced the place among those of its sentence, the latest first.</summary>
    public int Rank { get; init; }

    /// <summary>How many sentences back somebody was introduced.</summary>
    public int Back { get; init; }
}
