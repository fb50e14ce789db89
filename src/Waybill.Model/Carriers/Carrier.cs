namespace Waybill.Model;

/// <summary>Kind of means of transport.</summary>
public enum CarrierKind
{
    /// <summary>A ship or boat.</summary>
    Vessel,

    /// <summary>An aeroplane or helicopter.</summary>
    Aircraft,

    /// <summary>A train.</summary>
    Train,

    /// <summary>A lorry or other road vehicle.</summary>
    Vehicle,
}

/// <summary>What carries the goods, as one claim names it.</summary>
/// <param name="Kind">Kind of means.</param>
/// <param name="Name">Proper name or type, null when only its kind is told.</param>
/// <param name="Imo">IMO number of a ship, when told.</param>
/// <param name="Flag">State whose flag it flies or whose it is said to be, when told.</param>
/// <param name="Span">Where the text names it.</param>
public sealed record Carrier(CarrierKind Kind, string? Name, ImoNumber? Imo, PartyId? Flag, TextSpan Span);
