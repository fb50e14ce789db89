using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>Writes and reads what the ledger holds of movements.</summary>
internal static class SqliteMovements
{
    public static string Key(SqliteConnection connection) => connection.Rows("SELECT key FROM movement_state", row => row.GetString(0)).FirstOrDefault() ?? "";

    public static StoredMovements Load(SqliteConnection connection) => new(
        Key(connection),
        connection.Rows("SELECT path, sha256, length FROM movement_captures ORDER BY path", row => new MovementCapture(row.GetString(0), Sha256.Parse(row.GetString(1)), row.GetInt64(2))),
        connection.Rows("SELECT json FROM movement_events ORDER BY ordinal", row => MovementJson.Read(row.GetString(0))),
        connection.Rows("SELECT json FROM movement_tracks ORDER BY ordinal", row => TrackLineJson.Read(row.GetString(0))),
        Faults(connection));

    public static IReadOnlyList<Fault> Faults(SqliteConnection connection) => connection.Faults("movement_faults");

    public static void Replace(SqliteConnection connection, StoredMovements movements)
    {
        foreach (var table in (string[])["movement_state", "movement_captures", "movement_events", "movement_tracks", "movement_faults"]) connection.Run($"DELETE FROM {table}");
        if (movements.Key.Length == 0) return;
        connection.Run("INSERT INTO movement_state (key) VALUES ($key)", ("$key", movements.Key));
        foreach (var capture in movements.Captures)
            connection.Run("INSERT INTO movement_captures (path, sha256, length) VALUES ($path, $sha256, $length)", ("$path", capture.Path), ("$sha256", capture.Sha256.ToString()), ("$length", capture.Length));
        connection.Insert("INSERT INTO movement_events (ordinal, kind, start, json) VALUES ($1, $2, $3, $4)", movements.Events,
            (e, i) => [i, ClaimNames.Of(e.Kind), e.Start.ToString("s", CultureInfo.InvariantCulture) + "Z", MovementJson.ToLine(e)]);
        connection.Insert("INSERT INTO movement_tracks (ordinal, json) VALUES ($1, $2)", movements.Tracks, (track, i) => [i, TrackLineJson.ToLine(track)]);
        connection.InsertFaults("movement_faults", movements.Faults);
    }
}

/// <summary>The way of a ship as JSON: the ship, and for each place seconds since 1970, latitude and longitude.</summary>
internal static class TrackLineJson
{
    public static string ToLine(TrackLine line)
    {
        using var buffer = new MemoryStream();
        using (var w = new Utf8JsonWriter(buffer))
        {
            w.WriteStartObject();
            if (line.Vessel.Mmsi is { } mmsi) w.WriteString("mmsi", mmsi.ToString());
            if (line.Vessel.Imo is { } imo) w.WriteNumber("imo", imo.Value);
            if (line.Vessel.Name is { } name) w.WriteString("name", name);
            if (line.Vessel.Flag is { } flag) w.WriteString("flag", flag.ToString());
            w.WriteStartArray("points");
            foreach (var point in line.Points)
            {
                w.WriteNumberValue((point.Time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);
                w.WriteNumberValue(Math.Round(point.At.Lat, 4));
                w.WriteNumberValue(Math.Round(point.At.Lon, 4));
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <exception cref="FormatException">When it is no track.</exception>
    public static TrackLine Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var o = document.RootElement;
            var vessel = new VesselRef(
                o.TryGetProperty("mmsi", out var mmsi) ? Mmsi.Parse(mmsi.GetString()!) : null,
                o.TryGetProperty("imo", out var imo) ? ImoNumber.Parse(imo.GetInt32().ToString("D7", CultureInfo.InvariantCulture)) : null,
                o.TryGetProperty("name", out var name) ? name.GetString() : null,
                o.TryGetProperty("flag", out var flag) ? PartyId.Parse(flag.GetString()!) : null);
            var numbers = o.GetProperty("points").EnumerateArray().Select(n => n.GetDouble()).ToArray();
            var points = new TrackPoint[numbers.Length / 3];
            for (var i = 0; i < points.Length; i++) points[i] = new TrackPoint(DateTime.UnixEpoch.AddSeconds(numbers[3 * i]), new LatLon(numbers[3 * i + 1], numbers[3 * i + 2]));
            return new TrackLine(vessel, points);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"no track: {error.Message}", error);
        }
    }
}
