using Waybill.Model;

namespace Waybill.Reports;

/// <summary>The spans of a transfer claim, to check or to move them all.</summary>
internal static class ClaimSpans
{
    public static IEnumerable<TextSpan> Spans(this TransferClaim claim)
    {
        foreach (var party in claim.Consignor.Concat(claim.Consignee))
            if (party.Span is { } span) yield return span;
        foreach (var goods in claim.Goods) yield return goods.Span;
        if (claim.Quantity is { } quantity) yield return quantity.Span;
        foreach (var carrier in claim.Carriers) yield return carrier.Span;
        foreach (var place in claim.Loading.Concat(claim.Discharge)) yield return place.Span;
        if (claim.Period is { } period) yield return period.Span;
        foreach (var link in claim.Attribution) yield return link.Span;
        yield return claim.Quote.Span;
    }

    /// <summary>The claim with every span moved to the right.</summary>
    public static TransferClaim Moved(this TransferClaim claim, int by)
    {
        TextSpan Move(TextSpan span) => new(span.Start + by, span.End + by);
        Party MoveParty(Party party) => party with { Span = party.Span is { } span ? Move(span) : null };
        NamedPlace MovePlace(NamedPlace place) => place with { Span = Move(place.Span) };
        return claim with
        {
            Consignor = [.. claim.Consignor.Select(MoveParty)],
            Consignee = [.. claim.Consignee.Select(MoveParty)],
            Goods = [.. claim.Goods.Select(goods => goods with { Span = Move(goods.Span) })],
            Quantity = claim.Quantity is { } q ? new Quantity(q.Min, q.Max, q.Qualifier, q.Unit, Move(q.Span)) : null,
            Carriers = [.. claim.Carriers.Select(carrier => carrier with { Span = Move(carrier.Span) })],
            Loading = [.. claim.Loading.Select(MovePlace)],
            Discharge = [.. claim.Discharge.Select(MovePlace)],
            Period = claim.Period is { } period ? period with { Span = Move(period.Span) } : null,
            Attribution = [.. claim.Attribution.Select(link => link with { Span = Move(link.Span) })],
            Quote = claim.Quote with { Span = Move(claim.Quote.Span) },
        };
    }
}
