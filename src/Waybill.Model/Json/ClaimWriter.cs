using System.Text.Json;

namespace Waybill.Model;

/// <summary>Writes the three kinds of claim, fields in the order of the contract.</summary>
internal static class ClaimWriter
{
    public static void Write(Utf8JsonWriter w, TransferClaim claim)
    {
        w.WriteStartObject();
        WriteAll(w, "consignor", claim.Consignor, ValueWriter.Party);
        WriteAll(w, "consignee", claim.Consignee, ValueWriter.Party);
        WriteAll(w, "goods", claim.Goods, ValueWriter.Goods);
        ValueWriter.Quantity(w, claim.Quantity);
        WriteAll(w, "carriers", claim.Carriers, ValueWriter.Carrier);
        WriteAll(w, "loading", claim.Loading, ValueWriter.Place);
        WriteAll(w, "discharge", claim.Discharge, ValueWriter.Place);
        ValueWriter.Period(w, claim.Period);
        w.WriteString("stage", ClaimNames.Of(claim.Stage));
        w.WriteString("stance", ClaimNames.Of(claim.Stance));
        WriteAll(w, "attribution", claim.Attribution, ValueWriter.Link);
        w.WriteString("section", ClaimNames.Of(claim.Section));
        ValueWriter.Quote(w, claim.Quote);
        w.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter w, EventClaim claim)
    {
        w.WriteStartObject();
        w.WriteString("kind", ClaimNames.Of(claim.Kind));
        if (claim.Act is { } act) w.WriteString("act", ClaimNames.Of(act));
        WriteAll(w, "participants", claim.Participants, ValueWriter.Participant);
        if (claim.Target.Count > 0) WriteAll(w, "target", claim.Target, static (w, id) => w.WriteStringValue(id.ToString()));
        if (claim.Instrument is { } instrument) w.WriteString("instrument", instrument);
        w.WritePropertyName("place");
        if (claim.Place is { } place) ValueWriter.Place(w, place);
        else w.WriteNullValue();
        ValueWriter.Period(w, claim.Period);
        WriteAll(w, "attribution", claim.Attribution, ValueWriter.Link);
        ValueWriter.Quote(w, claim.Quote);
        w.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter w, EstimateClaim claim)
    {
        w.WriteStartObject();
        w.WriteString("metric", ClaimNames.Of(claim.Metric));
        ValueWriter.Number(w, "value", claim.Value);
        w.WriteString("unit", claim.Unit);
        w.WriteString("about", claim.About);
        WriteAll(w, "attribution", claim.Attribution, ValueWriter.Link);
        ValueWriter.Quote(w, claim.Quote);
        w.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter w, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        w.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++) write(w, items[i]);
        w.WriteEndArray();
    }
}
