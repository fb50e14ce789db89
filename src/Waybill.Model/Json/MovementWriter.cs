using System.Text.Json;

namespace Waybill.Model;

/// <summary>Writes a movement event in the contract's shape.</summary>
internal static class MovementWriter
{
    public static void Write(Utf8JsonWriter w, MovementEvent e)
    {
        w.WriteStartObject();
        w.WriteString("event", ClaimNames.Of(e.Kind));
        if (e.Finding is { } finding) w.WriteString("finding", finding);
        w.WriteStartArray("vessels");
        foreach (var vessel in e.Vessels) Vessel(w, vessel);
        w.WriteEndArray();
        w.WriteString("start", Instants.Of(e.Start));
        w.WriteString("end", e.End is { } end ? Instants.Of(end) : null);
        Point(w, "at", e.At);
        Point(w, "to", e.To);
        Place(w, "place", e.Place);
        if (e.ToPlace is not null) Place(w, "to_place", e.ToPlace);
        w.WriteStartObject("figures");
        foreach (var figure in e.Figures) Figure(w, figure);
        w.WriteEndObject();
        w.WriteStartObject("rule");
        w.WriteString("name", e.Rule.Name);
        w.WriteString("version", e.Rule.Version);
        foreach (var threshold in e.Rule.Thresholds) Figure(w, threshold);
        w.WriteEndObject();
        w.WriteString("confidence", ClaimNames.Of(e.Confidence));
        w.WriteString("why", e.Why);
        w.WriteStartArray("evidence");
        foreach (var evidence in e.Evidence) Evidence(w, evidence);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Vessel(Utf8JsonWriter w, VesselRef vessel)
    {
        w.WriteStartObject();
        if (vessel.Mmsi is { } mmsi) w.WriteNumber("mmsi", mmsi.Value);
        else w.WriteNull("mmsi");
        if (vessel.Imo is { } imo) w.WriteNumber("imo", imo.Value);
        else w.WriteNull("imo");
        w.WriteString("name", vessel.Name);
        w.WriteString("flag", vessel.Flag?.ToString());
        w.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter w, string name, LatLon? point)
    {
        if (point is not { } p)
        {
            w.WriteNull(name);
            return;
        }
        w.WriteStartObject(name);
        w.WriteNumber("lat", Math.Round(p.Lat, 6));
        w.WriteNumber("lon", Math.Round(p.Lon, 6));
        w.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter w, string name, EventPlace? place)
    {
        if (place is null)
        {
            w.WriteNull(name);
            return;
        }
        w.WriteStartObject(name);
        w.WriteString("name", place.Name);
        w.WriteString("country", place.Country?.ToString());
        Figure(w, new EventFigure("km", place.Kilometres));
        w.WriteEndObject();
    }

    /// <summary>Three decimals are kept: more would tell nothing, and equal events have equal bytes.</summary>
    private static void Figure(Utf8JsonWriter w, EventFigure figure)
    {
        if (figure.Value is { } value) w.WriteNumber(figure.Name, Math.Round(value, 3));
        else w.WriteNull(figure.Name);
    }

    private static void Evidence(Utf8JsonWriter w, EventEvidence evidence)
    {
        w.WriteStartObject();
        w.WriteString("capture", evidence.Capture.ToString());
        w.WriteStartArray("lines");
        foreach (var line in evidence.Lines) w.WriteNumberValue(line);
        w.WriteEndArray();
        if (evidence.Document is { } document) w.WriteString("document", document);
        if (evidence.Spans.Count > 0)
        {
            w.WriteStartArray("spans");
            foreach (var span in evidence.Spans)
            {
                w.WriteStartArray();
                w.WriteNumberValue(span.Start);
                w.WriteNumberValue(span.End);
                w.WriteEndArray();
            }
            w.WriteEndArray();
        }
        w.WriteEndObject();
    }
}
