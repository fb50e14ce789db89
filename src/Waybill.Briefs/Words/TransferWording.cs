using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Names a transfer in a line.</summary>
internal static class TransferWording
{
    private const int Named = 3;

    /// <summary>From whom to whom: <c>North Korea → Russia</c>.</summary>
    public static string Parties(BriefPage page, TransferView transfer) => page.Words.Say(
        "transfer.parties",
        Field(page, transfer[FieldKind.Consignor], "transfer.unknown-consignor"),
        Field(page, transfer[FieldKind.Consignee], "transfer.unknown-consignee"));

    /// <summary>What moves, each goods once.</summary>
    public static string Goods(BriefPage page, TransferView transfer) => Field(page, transfer[FieldKind.Goods], "transfer.unknown-goods");

    /// <summary>Number, parties and goods.</summary>
    public static string Numbered(BriefPage page, TransferView transfer) => string.Create(
        CultureInfo.InvariantCulture,
        $"{transfer.Number}. {Parties(page, transfer)}{page.Words["transfer.colon"]}{Goods(page, transfer)}");

    /// <summary>The values of a field in a line; null when it is empty.</summary>
    public static string? Values(BriefPage page, WaybillField field) =>
        Line(page, field.Values.Select(v => v.Text), field.Kind is FieldKind.Quantity or FieldKind.Period ? " / " : ", ");

    /// <summary>What carries it, by name or kind; null when the sources do not say.</summary>
    public static string? Carriers(BriefPage page, TransferView transfer)
    {
        var carriers = transfer.Transfer.Carriers.Select(c => c.Value).ToList();
        // Those with a name first; a kind without one says something only when no carrier of the kind has a name.
        var named = carriers.Where(c => c.Name is not null).ToList();
        var unnamed = carriers.Where(c => c.Name is null && !named.Exists(n => n.Kind == c.Kind));
        return Line(page, named.Select(c => LabelText.Fit(c.Name!, 40)).Concat(unnamed.Select(page.Values.Carrier)), ", ");
    }

    /// <summary>From where to where; null when no place is named.</summary>
    public static string? Route(BriefPage page, TransferView transfer)
    {
        var loading = Places(page, transfer.Transfer.Loading.Select(c => c.Value));
        var discharge = Places(page, transfer.Transfer.Discharge.Select(c => c.Value));
        return (loading, discharge) switch
        {
            (null, null) => null,
            (_, null) => page.Words.Say("way.from", loading),
            (null, _) => page.Words.Say("way.to", discharge),
            _ => page.Words.Say("transfer.parties", loading, discharge),
        };
    }

    private static string? Places(BriefPage page, IEnumerable<NamedPlace> places) =>
        Line(page, places.Where(p => p.Name is not null).Select(p => LabelText.Fit(p.Name!, 40)), ", ");

    private static string? Line(BriefPage page, IEnumerable<string> values, string separator)
    {
        var texts = values.Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0) return null;
        var line = string.Join(separator, texts.Take(Named));
        return texts.Count > Named ? $"{line} {page.Words.Count("refs.more", texts.Count - Named)}" : line;
    }

    private static string Field(BriefPage page, WaybillField field, string unknown) => Values(page, field) ?? page.Words[unknown];
}
