using System.Globalization;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Values of claims in a few words, for tables.</summary>
internal static class ClaimWords
{
    public static string Of(IReadOnlyList<Party> parties) => Join(parties.Select(party => party.Name), "?");

    public static string Of(IReadOnlyList<GoodsItem> goods) => Join(goods.Select(item => item.Code.ToString()).Distinct(), "?");

    public static string Of(Quantity? quantity)
    {
        if (quantity is null) return "";
        static string Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "";
        var number = quantity.Qualifier switch
        {
            QuantityQualifier.About => $"about {Number(quantity.Min)}",
            QuantityQualifier.AtLeast => $"at least {Number(quantity.Min)}",
            QuantityQualifier.AtMost => $"at most {Number(quantity.Max)}",
            QuantityQualifier.Range => $"{Number(quantity.Min)}–{Number(quantity.Max)}",
            _ => Number(quantity.Min),
        };
        return $"{number} {quantity.Unit}";
    }

    public static string Of(Period? period) => period is null ? "" : period.Doubt is null ? Of(period.Days) : $"{Of(period.Days)} (as written, but later than the page)";

    public static string Of(DateInterval days)
    {
        static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var (start, end) = (days.Start, days.End);
        return start == end ? Day(start) : start is null ? $"until {Day(end)}" : end is null ? $"from {Day(start)}" : $"{Day(start)} to {Day(end)}";
    }

    public static string Of(Carrier carrier) => carrier.Name ?? $"{carrier.Flag?.ToString() ?? (carrier.Kind == CarrierKind.Aircraft ? "an" : "a")} {ClaimNames.Of(carrier.Kind)}";

    public static string Of(NamedPlace place) => place.Name is { } name && place.Repaired ? $"{name} (mended)" : place.Name ?? $"somewhere in {place.Country?.ToString() ?? "a place not named"}";

    /// <summary>Carriers, then from where to where.</summary>
    public static string Way(TransferClaim claim)
    {
        var carriers = Join(claim.Carriers.Select(Of), "");
        var (from, to) = (Of(claim.Loading), Of(claim.Discharge));
        var route = from.Length > 0 && to.Length > 0 ? $"{from} → {to}" : from.Length > 0 ? $"from {from}" : to.Length > 0 ? $"to {to}" : "";
        return Join(new[] { carriers, route }.Where(part => part.Length > 0), "");
    }

    /// <summary>Who says so through whom, the origin first.</summary>
    public static string Of(IReadOnlyList<AttributionLink> chain) =>
        chain.Count == 0 ? "nobody named" : string.Join(" ‹ ", chain.Select(link => link.Name));

    private static string Of(IReadOnlyList<NamedPlace> places) => Join(places.Select(Of), "");

    private static string Join(IEnumerable<string> words, string none) => string.Join(", ", words.DefaultIfEmpty(none));
}
