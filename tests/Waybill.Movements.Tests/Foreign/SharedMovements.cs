using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Tests;

/// <summary>Cases of other pipelines, outside this project: the folder that WAYBILL_SHARED names.</summary>
internal static class SharedMovements
{
    public static string Folder()
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/movements/");
        return Path.Combine(shared, "data", "movements");
    }

    public static JsonElement Json(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine([Folder(), .. path]))).RootElement;

    public static DateTime Time(this JsonElement o, string name) => DateTime.Parse(o.GetProperty(name).GetString()!, null, System.Globalization.DateTimeStyles.AdjustToUniversal);

    public static double? Number(this JsonElement o, string name) => o.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static Position Message(JsonElement m) => new()
    {
        Mmsi = Mmsi.Parse(m.GetProperty("mmsi").GetString()!.PadLeft(9, '0')),
        Time = m.Time("timestamp"),
        Lat = m.Number("lat") ?? double.NaN,
        Lon = m.Number("lon") ?? double.NaN,
        Receiver = Enum.TryParse<ReceiverKind>(m.GetProperty("receiver").GetString(), true, out var receiver) ? receiver : ReceiverKind.Unknown,
    };

    public static Fleet Fleet(IEnumerable<Position> messages)
    {
        var builder = new FleetBuilder(new TrackOptions());
        foreach (var message in messages) builder.Accept(message);
        return builder.Build([], [], [], out _);
    }
}
