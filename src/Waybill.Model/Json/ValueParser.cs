using System.Globalization;
using System.Text.Json;

namespace Waybill.Model;

/// <summary>Reads the values that claims are made of.</summary>
internal static class ValueParser
{
    public static Party Party(JsonElement o)
    {
        var name = o.Text("name");
        var id = o.Value<PartyId>("id") ?? PartyId.OfName(name ?? throw new FormatException("a party has neither 'id' nor 'name'"));
        return new Party(id, name ?? id.ToString(), o.Span());
    }

    public static GoodsItem Goods(JsonElement o)
    {
        var code = GoodsCode.Parse(o.Needed("code"));
        return new GoodsItem(code, o.Text("name") ?? code.ToString(), o.NeededSpan());
    }

    public static Quantity Quantity(JsonElement o) => new(
        o.Number("min"),
        o.Number("max"),
        o.Word<QuantityQualifier>("qualifier") ?? QuantityQualifier.Exact,
        o.Needed("unit"),
        o.NeededSpan());

    public static Carrier Carrier(JsonElement o) => new(
        o.Word<CarrierKind>("kind") ?? throw new FormatException("'kind' is missing"),
        o.Text("name"),
        Imo(o),
        o.Value<PartyId>("flag"),
        o.NeededSpan());

    public static NamedPlace Place(JsonElement o) =>
        new(o.Text("name"), o.Value<PartyId>("country"), o.NeededSpan(), o.Get("repaired") is { ValueKind: JsonValueKind.True });

    /// <summary>A place of an event may be told by its name alone: it then stands where its quote, or else the text, first has that name.</summary>
    public static NamedPlace? EventPlace(JsonElement place, string text, TextSpan quote)
    {
        if (place.ValueKind != JsonValueKind.String) return Place(place);
        var name = Fields.String(place, "place");
        if (name.Length == 0) return null;
        var at = quote.End <= text.Length ? text.IndexOf(name, quote.Start, quote.Length, StringComparison.Ordinal) : -1;
        if (at < 0) at = text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : new NamedPlace(name, null, new TextSpan(at, at + name.Length));
    }

    public static Period Period(JsonElement o) => new(new DateInterval(Day(o, "start"), Day(o, "end")), o.NeededSpan(), o.Word<PeriodDoubt>("doubt"));

    public static AttributionLink Link(JsonElement o) => new(
        o.Needed("name"),
        o.Word<SourceKind>("kind") ?? throw new FormatException("'kind' is missing"),
        o.Value<PartyId>("for"),
        o.Word<Channel>("channel"),
        o.Value<PrefixDate>("date"),
        o.NeededSpan());

    public static EventParticipant Participant(JsonElement o)
    {
        var id = o.Value<PartyId>("id");
        return new EventParticipant(
            id,
            o.Text("name") ?? id?.ToString() ?? throw new FormatException("a participant has neither 'id' nor 'name'"),
            o.Span());
    }

    public static Quote Quote(JsonElement claim)
    {
        var o = claim.Get("quote") ?? throw new FormatException("'quote' is missing");
        return new Quote(o.Needed("text"), o.NeededSpan());
    }

    /// <summary>A number that is none (its check digit is wrong) names no ship: the carrier stays without.</summary>
    private static ImoNumber? Imo(JsonElement o)
    {
        if (o.Get("imo") is not { } value) return null;
        var digits = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Fields.String(value, "imo");
        return ImoNumber.TryParse(digits, null, out var imo) ? imo : null;
    }

    private static DateOnly? Day(JsonElement o, string name)
    {
        if (o.Text(name) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"'{text}' is no day: YYYY-MM-DD");
    }
}
