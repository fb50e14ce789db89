using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What is checked against measures: a transfer of the ledger, or a question that somebody asks.</summary>
public sealed record CheckSubject
{
    /// <summary>Who sends, with the claims that say so.</summary>
    public IReadOnlyList<Claimed<PartyId>> Consignor { get; init; } = [];

    /// <summary>Who receives.</summary>
    public IReadOnlyList<Claimed<PartyId>> Consignee { get; init; } = [];

    /// <summary>What moves.</summary>
    public IReadOnlyList<Claimed<GoodsCode>> Goods { get; init; } = [];

    /// <summary>What carries it: kind, and the state whose flag it flies when that is told.</summary>
    public IReadOnlyList<Claimed<(CarrierKind Kind, PartyId? Flag)>> Carriers { get; init; } = [];

    /// <summary>Where it is loaded: name and state, as far as told.</summary>
    public IReadOnlyList<Claimed<(string? Name, PartyId? Country)>> Loading { get; init; } = [];

    /// <summary>Where it is discharged.</summary>
    public IReadOnlyList<Claimed<(string? Name, PartyId? Country)>> Discharge { get; init; } = [];

    /// <summary>When it moves; null when nothing dates it.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The claims that date it.</summary>
    public IReadOnlyList<string> DayClaims { get; init; } = [];

    /// <summary>Stage and stance of every claim about it.</summary>
    public IReadOnlyList<(string Claim, Stage Stage, Stance Stance)> Statements { get; init; } = [];

    /// <summary>Whether the goods passed from ship to ship; null when nothing tells.</summary>
    public bool? ShipToShip { get; init; }

    /// <summary>Movement events that show it, and meetings at sea of its ships.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>What sanctions lists have about those who take part.</summary>
    public IReadOnlyList<ListedFact> Listed { get; init; } = [];

    /// <summary>The lists that were searched for them.</summary>
    public IReadOnlyList<ListInfo> Searched { get; init; } = [];

    /// <summary>Whether there are movement events and no claim: what was carried, for whom, nothing tells.</summary>
    public bool OnlyEvents { get; init; }

    /// <summary>Whether it is a question: it is then taken to have moved as asked.</summary>
    public bool Asked { get; init; }

    /// <summary>A transfer of the ledger.</summary>
    public static CheckSubject Of(Transfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return new CheckSubject
        {
            Consignor = Of(transfer.Consignor, party => party.Id),
            Consignee = Of(transfer.Consignee, party => party.Id),
            Goods = Of(transfer.Goods, goods => goods.Code),
            Carriers = Of(transfer.Carriers, carrier => (carrier.Kind, carrier.Flag)),
            Loading = Of(transfer.Loading, place => (place.Name, place.Country)),
            Discharge = Of(transfer.Discharge, place => (place.Name, place.Country)),
            Days = transfer.Envelope,
            DayClaims = transfer.Period.Where(period => period.Value.Doubt is null).SelectMany(period => period.Claims).Distinct().ToList(),
            Statements = transfer.Supporting.Concat(transfer.Possible).Concat(transfer.Denials).Concat(transfer.NoEvidence)
                .Select(record => (record.Id, record.Claim.Stage, record.Claim.Stance)).ToList(),
        };
    }

    private static List<Claimed<TOut>> Of<TIn, TOut>(IReadOnlyList<Claimed<TIn>> values, Func<TIn, TOut> of) =>
        values.Select(claimed => new Claimed<TOut>(of(claimed.Value), claimed.Claims)).ToList();
}
