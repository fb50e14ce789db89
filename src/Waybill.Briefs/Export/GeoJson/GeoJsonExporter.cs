using System.Text.Json;

namespace Waybill.Briefs;

/// <summary>GeoJSON (RFC 7946): a feature a place that claims name, and one a line between places of loading and discharge that one claim names.</summary>
internal sealed class GeoJsonExporter : IExporter
{
    /// <inheritdoc/>
    public string Format => "geojson";

    /// <inheritdoc/>
    public void Write(ExportContent content, Stream output)
    {
        var map = new GeoFeatures(content);
        using var json = new Utf8JsonWriter(output, ExportJson.Options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var place in map.Places) WritePlace(json, place);
        foreach (var line in map.Lines) WriteLine(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndLine(output);
    }

    private static void WritePlace(Utf8JsonWriter json, GeoPlace place)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", place.Id);
        // RFC 7946, 3.2: a feature without a location has null for its geometry.
        if (place.Point is { } point)
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WritePropertyName("coordinates");
            Position(json, point.Longitude, point.Latitude);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }
        json.WriteStartObject("properties");
        json.WriteString("kind", "place");
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country?.ToString());
        json.Strings("roles", place.Roles);
        Claims(json, place.Claims);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, GeoLine line)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", line.Id);
        json.WriteStartObject("geometry");
        WriteLineGeometry(json, line.From.Point!.Value, line.To.Point!.Value);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("kind", "loading-to-discharge");
        json.WriteString("note", "joins two places that one claim names; it is no track");
        json.WriteString("from", line.From.Name);
        json.WriteString("to", line.To.Name);
        Claims(json, line.Claims);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // RFC 7946, 3.1.9: a line that crosses the antimeridian is cut in two there.
    private static void WriteLineGeometry(Utf8JsonWriter json, GeoPoint from, GeoPoint to)
    {
        var crosses = Math.Abs(from.Longitude - to.Longitude) > 180;
        json.WriteString("type", crosses ? "MultiLineString" : "LineString");
        json.WriteStartArray("coordinates");
        if (crosses)
        {
            var edge = from.Longitude > 0 ? 180 : -180;
            var near = to.Longitude + 2 * edge;
            var share = (edge - from.Longitude) / (near - from.Longitude);
            var latitude = from.Latitude + (to.Latitude - from.Latitude) * share;
            json.WriteStartArray();
            Position(json, from.Longitude, from.Latitude);
            Position(json, edge, latitude);
            json.WriteEndArray();
            json.WriteStartArray();
            Position(json, -edge, latitude);
            Position(json, to.Longitude, to.Latitude);
            json.WriteEndArray();
        }
        else
        {
            Position(json, from.Longitude, from.Latitude);
            Position(json, to.Longitude, to.Latitude);
        }
        json.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter json, double longitude, double latitude)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(longitude, 5));
        json.WriteNumberValue(Math.Round(latitude, 5));
        json.WriteEndArray();
    }

    private static void Claims(Utf8JsonWriter json, List<ExportClaim> claims)
    {
        json.Strings("transfers", claims.Select(c => c.Transfer.Id).Distinct(StringComparer.Ordinal));
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Record.Id);
            json.WriteString("transfer", claim.Transfer.Id);
            json.WriteString("stance", Kebab.Of(claim.Claim.Stance));
            json.WriteString("start", ExportWords.Day(ExportWords.Days(claim.Claim)?.Start));
            json.WriteString("end", ExportWords.Day(ExportWords.Days(claim.Claim)?.End));
            json.WriteString("chain", claim.Chain);
            json.WriteString("quote", claim.Claim.Quote.Text);
            json.WriteString("sha256", claim.Record.Capture.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
