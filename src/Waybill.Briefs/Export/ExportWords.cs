using System.Collections.Frozen;
using System.Globalization;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Words of a transfer for other programs: in English, whatever the language of the case, so that an export does not depend on it.</summary>
internal static class ExportWords
{
    private static readonly Wording English = Wording.For("en");
    private static readonly ValueWording Values = new(English);
    private static readonly FrozenDictionary<string, string> Alpha2 = Load();

    /// <summary>ISO 3166-1 alpha-2 code of a state; null for other parties.</summary>
    public static string? CountryCode(PartyId? id) => id is { } party ? Alpha2.GetValueOrDefault(party.ToString()) : null;

    /// <summary>A party.</summary>
    public static string Party(Party party) => Values.Party(party);

    /// <summary>A place with its state.</summary>
    public static string Place(NamedPlace place) => Values.Place(place);

    /// <summary>A day, ISO 8601.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number without groups.</summary>
    public static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The seven digits of an IMO number.</summary>
    public static string? Imo(ImoNumber? number) => number?.ToString()["IMO ".Length..];

    /// <summary>The days of a claim, unless something is wrong with them.</summary>
    public static DateInterval? Days(TransferClaim claim) => claim.Period is { Doubt: null } period ? period.Days : null;

    /// <summary>Who sends what to whom.</summary>
    public static string Title(Transfer transfer) =>
        $"{Parties(transfer.Consignor, "sender not told")} → {Parties(transfer.Consignee, "receiver not told")}: {Goods(transfer)}";

    /// <summary>How much, by what, when, as every claim gives it; then who stands behind it. Never without the last.</summary>
    public static string Summary(Transfer transfer)
    {
        var parts = new List<string>
        {
            Told("quantity", transfer.Quantity.Select(q => Values.Quantity(q.Value))),
            Told("carrier", transfer.Carriers.Select(c => Values.Carrier(c.Value))),
            Told("loading", transfer.Loading.Select(p => Values.Place(p.Value))),
            Told("discharge", transfer.Discharge.Select(p => Values.Place(p.Value))),
            Told("period", transfer.Period.Select(p => p.Value.Doubt is null ? p.Value.Days.ToString() : $"{p.Value.Days} ({English["period.after-publication"]})")),
            Standing(transfer),
        };
        return string.Join(". ", parts.Where(p => p.Length > 0)).Replace('\u00a0', ' ') + ".";
    }

    /// <summary>How many origins and claims stand behind it, and what speaks against.</summary>
    public static string Standing(Transfer transfer)
    {
        var parts = new List<string>(5);
        if (transfer.Supporting.Count == 0) parts.Add("stated by nobody");
        if (transfer.Origins.Named.Count > 0) parts.Add(English.Count("count.origin", transfer.Origins.Named.Count));
        if (transfer.Origins.UnknownIndependence.Count > 0) parts.Add(English.Count("evidence.unknown", transfer.Origins.UnknownIndependence.Count) + " (independence unknown)");
        if (transfer.Possible.Count > 0) parts.Add(English.Count("evidence.possible", transfer.Possible.Count));
        if (transfer.Denials.Count > 0) parts.Add(English.Count("count.denial", transfer.Denials.Count));
        if (transfer.NoEvidence.Count > 0) parts.Add(English.Count("count.no-evidence", transfer.NoEvidence.Count));
        return string.Join(", ", parts);
    }

    private static string Goods(Transfer transfer) =>
        transfer.Goods.Count == 0 ? "goods not told" : string.Join(", ", transfer.Goods.Select(g => English.Goods(g.Value.Code)).Distinct(StringComparer.Ordinal));

    private static string Parties(IReadOnlyList<Claimed<Party>> parties, string none) =>
        parties.Count == 0 ? none : string.Join(", ", parties.Select(p => Values.Party(p.Value)).Distinct(StringComparer.Ordinal));

    private static string Told(string field, IEnumerable<string> values)
    {
        var line = string.Join(" / ", values.Distinct(StringComparer.Ordinal));
        return line.Length == 0 ? "" : $"{field}: {line}";
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = Resources.Open("Export/alpha2.tsv");
        return Resources.Rows(stream).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
