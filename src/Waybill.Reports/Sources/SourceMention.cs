using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Somebody or something in a sentence that can be a source.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Kind">What kind of source.</param>
/// <param name="Name">Its name; null for a common noun.</param>
/// <param name="For">State or body it speaks for.</param>
/// <param name="Channel">Way in which it says so, when the noun tells.</param>
internal sealed record SourceMention(int First, int End, SourceKind Kind, string? Name, PartyId? For, Channel? Channel)
{
    /// <summary>How the phrase is tied to what stands before it.</summary>
    public Marker Marker { get; init; }

    /// <summary>Day on which it said so, when the sentence tells.</summary>
    public PrefixDate? Date { get; init; }

    /// <summary>Whether the words only point back to who spoke before: "according to him", <i>la même source</i>.</summary>
    public bool PointsBack { get; init; }

    /// <summary>As a link of a chain.</summary>
    public AttributionLink ToLink(SentenceView view) => new(Name ?? view.Words(First, End), Kind, For, Channel, Date, view.SpanOf(First, End));
}
