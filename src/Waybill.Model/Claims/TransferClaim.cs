namespace Waybill.Model;

/// <summary>One statement by one source chain about goods (or money, technology, people, services) that move from one party to another.</summary>
public sealed record TransferClaim
{
    /// <summary>Who sends; empty when the text does not say.</summary>
    public IReadOnlyList<Party> Consignor { get; init; } = [];

    /// <summary>Who receives; empty when the text does not say.</summary>
    public IReadOnlyList<Party> Consignee { get; init; } = [];

    /// <summary>What moves.</summary>
    public required IReadOnlyList<GoodsItem> Goods { get; init; }

    /// <summary>How much, when told.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What carries them.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];

    /// <summary>Where they are loaded.</summary>
    public IReadOnlyList<NamedPlace> Loading { get; init; } = [];

    /// <summary>Where they are discharged.</summary>
    public IReadOnlyList<NamedPlace> Discharge { get; init; } = [];

    /// <summary>When they move, when told.</summary>
    public Period? Period { get; init; }

    /// <summary>How far it has come.</summary>
    public Stage Stage { get; init; }

    /// <summary>Stance of the origin.</summary>
    public Stance Stance { get; init; }

    /// <summary>Who says so through whom, the origin first; empty when the document states it itself or names nobody.</summary>
    public IReadOnlyList<AttributionLink> Attribution { get; init; } = [];

    /// <summary>Part of the page.</summary>
    public Section Section { get; init; }

    /// <summary>The words that state it.</summary>
    public required Quote Quote { get; init; }
}
