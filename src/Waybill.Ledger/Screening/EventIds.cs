using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Identifiers of events that reports tell: <c>E</c> and 8 hexadecimal digits.</summary>
public static class EventIds
{
    /// <summary>The identifier of an event, drawn from the report and the words that tell it.</summary>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="told">The event.</param>
    public static string Of(Reading reading, EventClaim told)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(told);
        return ShortIds.Of('E', $"{reading.Sha256}/{reading.Document}/{told.Kind}/{told.Quote.Span}");
    }
}
