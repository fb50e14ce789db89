using System.Globalization;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Every distinct value that claims state of a field, with the claims that state it. Nothing is averaged or chosen.</summary>
internal static class FieldMerge
{
    public static IReadOnlyList<Claimed<Party>> Parties(IEnumerable<ClaimRecord> claims, Func<TransferClaim, IReadOnlyList<Party>> side) =>
        Merge(claims, side, (_, party) => party.Id.ToString());

    public static IReadOnlyList<Claimed<GoodsItem>> Goods(IEnumerable<ClaimRecord> claims) =>
        Merge(claims, claim => claim.Goods, (_, item) => item.Code.ToString());

    public static IReadOnlyList<Claimed<Quantity>> Quantities(IEnumerable<ClaimRecord> claims) =>
        Merge(claims, claim => One(claim.Quantity),
            (_, quantity) => string.Create(CultureInfo.InvariantCulture, $"{Plain(quantity.Min)}/{Plain(quantity.Max)}/{quantity.Qualifier}/{quantity.Unit}"));

    public static IReadOnlyList<Claimed<Carrier>> Carriers(IEnumerable<ClaimRecord> claims) =>
        Merge(claims, claim => claim.Carriers, (_, carrier) =>
            $"{carrier.Kind}/{(carrier.Imo is { } imo ? imo.ToString() : carrier.Name is { } name ? PlainName.Of(name) : $"of {carrier.Flag}")}");

    public static IReadOnlyList<Claimed<NamedPlace>> Places(IEnumerable<ClaimRecord> claims, Func<TransferClaim, IReadOnlyList<NamedPlace>> side) =>
        Merge(claims, side, (claim, place) => PlainName.Of(place.Name ?? Words(claim, place.Span) ?? $"{place.Country} {claim.Quote.Text}"));

    public static IReadOnlyList<Claimed<Period>> Periods(IEnumerable<ClaimRecord> claims) =>
        Merge(claims, claim => One(claim.Period), (_, period) => $"{period.Days}/{period.Doubt}");

    /// <summary>Envelope of the periods of which nothing is wrong. A side that one leaves open is open, unless both would be: then the known days bound it.</summary>
    public static DateInterval? Envelope(IReadOnlyList<Claimed<Period>> periods)
    {
        var days = periods.Where(period => period.Value.Doubt is null).Select(period => period.Value.Days).ToList();
        if (days.Count == 0) return null;
        DateOnly? start = days.Min(interval => interval.Start), end = days.Max(interval => interval.End);
        var (openStart, openEnd) = (days.Exists(interval => interval.Start is null), days.Exists(interval => interval.End is null));
        if (openStart && openEnd) return start <= end ? new DateInterval(start, end) : new DateInterval(end, start);
        return new DateInterval(openStart ? null : start, openEnd ? null : end);
    }

    private static List<Claimed<T>> Merge<T>(IEnumerable<ClaimRecord> claims, Func<TransferClaim, IReadOnlyList<T>> values, Func<TransferClaim, T, string> key)
    {
        var order = new List<(T Value, List<string> Claims)>();
        var index = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var record in claims)
            foreach (var value in values(record.Claim))
            {
                var name = key(record.Claim, value);
                if (!index.TryGetValue(name, out var ids))
                {
                    index[name] = ids = [];
                    order.Add((value, ids));
                }
                if (ids.Count == 0 || ids[^1] != record.Id) ids.Add(record.Id);
            }
        return order.ConvertAll(entry => new Claimed<T>(entry.Value, entry.Claims));
    }

    private static IReadOnlyList<T> One<T>(T? value) where T : class => value is null ? [] : [value];

    private static string Plain(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string? Words(TransferClaim claim, TextSpan span) =>
        claim.Quote.Span.Contains(span) ? claim.Quote.Text.Substring(span.Start - claim.Quote.Span.Start, span.Length) : null;
}
