using System.Text.Json;

namespace Waybill.Model;

/// <summary>Reads the three kinds of claim.</summary>
internal static class ClaimParser
{
    public static TransferClaim Transfer(JsonElement o) => new()
    {
        Consignor = o.All("consignor", ValueParser.Party),
        Consignee = o.All("consignee", ValueParser.Party),
        Goods = o.All("goods", ValueParser.Goods),
        Quantity = o.Get("quantity") is { } quantity ? ValueParser.Quantity(quantity) : null,
        Carriers = o.All("carriers", ValueParser.Carrier),
        Loading = o.All("loading", ValueParser.Place),
        Discharge = o.All("discharge", ValueParser.Place),
        Period = o.Get("period") is { } period ? ValueParser.Period(period) : null,
        Stage = o.Word<Stage>("stage") ?? Stage.Unstated,
        Stance = o.Word<Stance>("stance") ?? Stance.Asserts,
        Attribution = o.All("attribution", ValueParser.Link),
        Section = o.Word<Section>("section") ?? Section.Body,
        Quote = ValueParser.Quote(o),
    };

    public static EventClaim Event(JsonElement o, string text)
    {
        var quote = ValueParser.Quote(o);
        return new EventClaim
        {
            Kind = o.Word<EventKind>("kind") ?? throw new FormatException("'kind' is missing"),
            Act = o.Word<PositionAct>("act"),
            Participants = o.All("participants", ValueParser.Participant),
            Target = o.All("target", id => PartyId.Parse(Fields.String(id, "target"))),
            Instrument = o.Text("instrument"),
            Place = o.Get("place") is { } place ? ValueParser.EventPlace(place, text, quote.Span) : null,
            Period = o.Get("period") is { } period ? ValueParser.Period(period) : null,
            Attribution = o.All("attribution", ValueParser.Link),
            Quote = quote,
        };
    }

    public static EstimateClaim Estimate(JsonElement o) => new()
    {
        Metric = o.Word<EstimateMetric>("metric") ?? throw new FormatException("'metric' is missing"),
        Value = EstimateValue(o),
        Unit = o.Text("unit"),
        About = o.Text("about") ?? "",
        Attribution = o.All("attribution", ValueParser.Link),
        Quote = ValueParser.Quote(o),
    };

    /// <summary>A number, or the nearer bound of one; words such as "A exceeds B" are no number.</summary>
    private static decimal? EstimateValue(JsonElement o) => o.Get("value") switch
    {
        { ValueKind: JsonValueKind.Object } bounds => bounds.Number("min") ?? bounds.Number("max"),
        { ValueKind: JsonValueKind.String } => null,
        _ => o.Number("value"),
    };
}
