using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A means of transport in a sentence.</summary>
internal sealed record CarrierMention(int First, int End, CarrierKind Kind, string? Name, ImoNumber? Imo, PartyId? Flag)
{
    /// <summary>Whether only a name is told, which need not be a ship's.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is a ship named before that the sentence only calls a ship.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>As the claim's carrier.</summary>
    public Carrier ToCarrier(SentenceView view) => new(Kind, Name, Imo, Flag, view.SpanOf(First, End));
}
