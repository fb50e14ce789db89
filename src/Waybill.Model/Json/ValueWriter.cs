using System.Globalization;
using System.Text.Json;

namespace Waybill.Model;

/// <summary>Writes the values that claims are made of.</summary>
internal static class ValueWriter
{
    public static void Party(Utf8JsonWriter w, Party party)
    {
        w.WriteStartObject();
        w.WriteString("id", party.Id.ToString());
        w.WriteString("name", party.Name);
        Span(w, party.Span);
        w.WriteEndObject();
    }

    public static void Goods(Utf8JsonWriter w, GoodsItem goods)
    {
        w.WriteStartObject();
        w.WriteString("code", goods.Code.ToString());
        w.WriteString("name", goods.Name);
        Span(w, goods.Span);
        w.WriteEndObject();
    }

    public static void Quantity(Utf8JsonWriter w, Quantity? quantity)
    {
        if (quantity is null)
        {
            w.WriteNull("quantity");
            return;
        }
        w.WriteStartObject("quantity");
        Number(w, "min", quantity.Min);
        Number(w, "max", quantity.Max);
        w.WriteString("qualifier", ClaimNames.Of(quantity.Qualifier));
        w.WriteString("unit", quantity.Unit);
        Span(w, quantity.Span);
        w.WriteEndObject();
    }

    public static void Carrier(Utf8JsonWriter w, Carrier carrier)
    {
        w.WriteStartObject();
        w.WriteString("kind", ClaimNames.Of(carrier.Kind));
        w.WriteString("name", carrier.Name);
        w.WriteString("imo", carrier.Imo?.Value.ToString("D7", CultureInfo.InvariantCulture));
        w.WriteString("flag", carrier.Flag?.ToString());
        Span(w, carrier.Span);
        w.WriteEndObject();
    }

    public static void Place(Utf8JsonWriter w, NamedPlace place)
    {
        w.WriteStartObject();
        w.WriteString("name", place.Name);
        w.WriteString("country", place.Country?.ToString());
        Span(w, place.Span);
        if (place.Repaired) w.WriteBoolean("repaired", true);
        w.WriteEndObject();
    }

    public static void Period(Utf8JsonWriter w, Period? period)
    {
        if (period is null)
        {
            w.WriteNull("period");
            return;
        }
        w.WriteStartObject("period");
        w.WriteString("start", period.Days.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        w.WriteString("end", period.Days.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Span(w, period.Span);
        if (period.Doubt is { } doubt) w.WriteString("doubt", ClaimNames.Of(doubt));
        w.WriteEndObject();
    }

    public static void Link(Utf8JsonWriter w, AttributionLink link)
    {
        w.WriteStartObject();
        w.WriteString("name", link.Name);
        w.WriteString("kind", ClaimNames.Of(link.Kind));
        w.WriteString("for", link.For?.ToString());
        w.WriteString("channel", link.Channel is { } channel ? ClaimNames.Of(channel) : null);
        w.WriteString("date", link.Date?.ToString());
        Span(w, link.Span);
        w.WriteEndObject();
    }

    public static void Participant(Utf8JsonWriter w, EventParticipant participant)
    {
        w.WriteStartObject();
        if (participant.Id is { } id) w.WriteString("id", id.ToString());
        w.WriteString("name", participant.Name);
        Span(w, participant.Span);
        w.WriteEndObject();
    }

    public static void Quote(Utf8JsonWriter w, Quote quote)
    {
        w.WriteStartObject("quote");
        w.WriteString("text", quote.Text);
        Span(w, quote.Span);
        w.WriteEndObject();
    }

    public static void Number(Utf8JsonWriter w, string name, decimal? value)
    {
        // Dividing by one with all its decimals drops trailing zeros: equal numbers have equal bytes.
        if (value is { } number) w.WriteNumber(name, number / 1.0000000000000000000000000000m);
        else w.WriteNull(name);
    }

    private static void Span(Utf8JsonWriter w, TextSpan? span)
    {
        if (span is not { } s) return;
        w.WriteStartArray("span");
        w.WriteNumberValue(s.Start);
        w.WriteNumberValue(s.End);
        w.WriteEndArray();
    }
}
