using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A means of transport in a sentence.</summary>
internal sealed record CarrierMention(int First, int End, CarrierKind Kind, string? Name, ImoNumber? Imo, PartyId? Flag)
{
    /// <summary>As the claim's carrier.</summary>
    public Carrier ToCarrier(SentenceView view) => new(Kind, Name, Imo, Flag, view.SpanOf(First, End));
}
