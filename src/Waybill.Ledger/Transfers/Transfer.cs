using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>A claim as the ledger keeps it: with the report that makes it.</summary>
/// <param name="Id">Stable identifier: digest of capture, document and place in the reading, as 12 hexadecimal digits.</param>
/// <param name="Capture">The bytes it was read from.</param>
/// <param name="Document">Name of the report.</param>
/// <param name="Publisher">Who published the report, when known.</param>
/// <param name="Published">When it was published, when known.</param>
/// <param name="Claim">What it states.</param>
public sealed record ClaimRecord(string Id, Sha256 Capture, string Document, string? Publisher, PrefixDate? Published, TransferClaim Claim);

/// <summary>The reconstructed waybill: the claims about one shipment or flow, grouped.</summary>
public sealed record Transfer
{
    /// <summary>Stable identifier, <c>T</c> and 8 hexadecimal digits, drawn from the oldest claim of the group.</summary>
    public required string Id { get; init; }

    /// <summary>Who sends: every claimed value with its claims.</summary>
    public required IReadOnlyList<Claimed<Party>> Consignor { get; init; }

    /// <summary>Who receives.</summary>
    public required IReadOnlyList<Claimed<Party>> Consignee { get; init; }

    /// <summary>What moves.</summary>
    public required IReadOnlyList<Claimed<GoodsItem>> Goods { get; init; }

    /// <summary>How much; values are never averaged.</summary>
    public required IReadOnlyList<Claimed<Quantity>> Quantity { get; init; }

    /// <summary>What carries them.</summary>
    public required IReadOnlyList<Claimed<Carrier>> Carriers { get; init; }

    /// <summary>Where they are loaded.</summary>
    public required IReadOnlyList<Claimed<NamedPlace>> Loading { get; init; }

    /// <summary>Where they are discharged.</summary>
    public required IReadOnlyList<Claimed<NamedPlace>> Discharge { get; init; }

    /// <summary>When they move.</summary>
    public required IReadOnlyList<Claimed<Period>> Period { get; init; }

    /// <summary>Envelope of the claimed periods; null when none is claimed.</summary>
    public DateInterval? Envelope { get; init; }

    /// <summary>Claims that state it, as fact or hedged, in order of publication.</summary>
    public required IReadOnlyList<ClaimRecord> Supporting { get; init; }

    /// <summary>Claims that it could be.</summary>
    public required IReadOnlyList<ClaimRecord> Possible { get; init; }

    /// <summary>Denials.</summary>
    public required IReadOnlyList<ClaimRecord> Denials { get; init; }

    /// <summary>Sources that say they saw no proof.</summary>
    public required IReadOnlyList<ClaimRecord> NoEvidence { get; init; }

    /// <summary>Independent origins of the supporting claims.</summary>
    public required OriginCount Origins { get; init; }
}

/// <summary>One value of a field and the claims that state it.</summary>
/// <typeparam name="T">The field's type.</typeparam>
/// <param name="Value">The value, as the first of the claims words it.</param>
/// <param name="Claims">Identifiers of the claims, in order of publication.</param>
public sealed record Claimed<T>(T Value, IReadOnlyList<string> Claims);

/// <summary>How many origins stand behind a transfer: origins, not pages.</summary>
/// <param name="Named">The distinct named origins, each with the claims that rest on it.</param>
/// <param name="UnknownIndependence">Claims that name no origin: their independence is unknown.</param>
public sealed record OriginCount(IReadOnlyList<Origin> Named, IReadOnlyList<string> UnknownIndependence);

/// <summary>One origin: the first link of attribution chains.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="For">State or body it speaks for, when told.</param>
/// <param name="Claims">Identifiers of the claims that rest on it.</param>
public sealed record Origin(string Name, SourceKind Kind, PartyId? For, IReadOnlyList<string> Claims);
