using System.Globalization;
using System.Text.Json;

namespace Waybill.Model;

/// <summary>Reads a movement event in the contract's shape.</summary>
internal static class MovementParser
{
    public static MovementEvent Event(JsonElement o) => new()
    {
        Kind = ClaimNames.Parse<MovementKind>(o.Needed("event")),
        Finding = o.Text("finding"),
        Vessels = o.All("vessels", Vessel),
        Start = Instants.Parse(o.Needed("start")),
        End = o.Text("end") is { } end ? Instants.Parse(end) : null,
        At = Point(o, "at"),
        To = Point(o, "to"),
        Place = Place(o, "place"),
        ToPlace = Place(o, "to_place"),
        Figures = Figures(o.Get("figures")),
        Rule = Rule(o.Get("rule") ?? throw new FormatException("'rule' is missing")),
        Confidence = ClaimNames.Parse<EventConfidence>(o.Needed("confidence")),
        Why = o.Needed("why"),
        Evidence = o.All("evidence", Evidence),
    };

    private static VesselRef Vessel(JsonElement o) => new(
        o.Number("mmsi") is { } mmsi ? Mmsi.Parse(mmsi.ToString("000000000", CultureInfo.InvariantCulture), null) : null,
        o.Number("imo") is { } imo ? ImoNumber.Parse(imo.ToString("0000000", CultureInfo.InvariantCulture), null) : null,
        o.Text("name"),
        o.Value<PartyId>("flag"));

    private static LatLon? Point(JsonElement o, string name)
    {
        if (o.Get(name) is not { } point) return null;
        var (lat, lon) = ((double)(point.Number("lat") ?? 91), (double)(point.Number("lon") ?? 181));
        return LatLon.IsValid(lat, lon) ? new LatLon(lat, lon) : throw new FormatException($"'{name}' is no point of the earth");
    }

    private static EventPlace? Place(JsonElement o, string name) =>
        o.Get(name) is { } place ? new EventPlace(place.Needed("name"), place.Value<PartyId>("country"), (double?)place.Number("km")) : null;

    private static List<EventFigure> Figures(JsonElement? o)
    {
        var figures = new List<EventFigure>();
        if (o is not { } value) return figures;
        if (value.ValueKind != JsonValueKind.Object) throw new FormatException("'figures' is no object");
        foreach (var property in value.EnumerateObject()) figures.Add(new EventFigure(property.Name, (double?)value.Number(property.Name)));
        return figures;
    }

    private static EventRule Rule(JsonElement o)
    {
        var thresholds = o.EnumerateObject().Where(p => p.Name is not ("name" or "version"))
            .Select(p => new EventFigure(p.Name, (double?)o.Number(p.Name))).ToList();
        return new EventRule(o.Needed("name"), o.Needed("version"), thresholds);
    }

    private static EventEvidence Evidence(JsonElement o) =>
        new(Sha256.Parse(o.Needed("capture"), null), o.All("lines", line => line.TryGetInt32(out var number) ? number : throw new FormatException("a line is no number")))
        {
            Document = o.Text("document"),
            Spans = o.All("spans", Span),
        };

    private static TextSpan Span(JsonElement o) =>
        o.ValueKind == JsonValueKind.Array && o.GetArrayLength() == 2 && o[0].ValueKind == JsonValueKind.Number && o[1].ValueKind == JsonValueKind.Number && o[0].TryGetInt32(out var start) && o[1].TryGetInt32(out var end) && start >= 0 && end > start
            ? new TextSpan(start, end)
            : throw new FormatException("a span is no pair of numbers");
}
