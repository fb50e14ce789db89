using System.Globalization;

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
    public static string? Values(BriefPage page, WaybillField field)
    {
        var texts = field.Values.Select(v => v.Text).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0) return null;
        var line = string.Join(field.Kind is FieldKind.Quantity or FieldKind.Period ? " / " : ", ", texts.Take(Named));
        return texts.Count > Named ? $"{line} {page.Words.Count("refs.more", texts.Count - Named)}" : line;
    }

    private static string Field(BriefPage page, WaybillField field, string unknown) => Values(page, field) ?? page.Words[unknown];
}
