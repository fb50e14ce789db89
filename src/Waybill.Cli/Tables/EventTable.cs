using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Movement events as a table.</summary>
internal static class EventTable
{
    public static void Write(IReadOnlyList<MovementEvent> events, IBufferWriter<byte> output)
    {
        if (events.Count == 0)
        {
            Screen.Write(output, Screen.Plain("no event found"));
            return;
        }
        var table = Screen.Table("event", "ship", "from", "to", "where", "confidence", "why");
        foreach (var e in events)
        {
            table.AddRow(
                Screen.Plain(e.Finding is { } finding ? $"{ClaimNames.Of(e.Kind)}, {finding}" : ClaimNames.Of(e.Kind)),
                Screen.Plain(string.Join(", ", e.Vessels.Select(Ship))),
                Screen.Plain(Time(e.Start)),
                Screen.Plain(e.End is { } end ? Time(end) : "open"),
                Screen.Plain(e.ToPlace is { } to ? $"{e.Place?.Name} → {to.Name}" : e.Place?.Name ?? e.At?.ToString() ?? ""),
                Screen.Plain(ClaimNames.Of(e.Confidence)),
                Screen.Plain(e.Why));
        }
        Screen.Write(output, table);
    }

    private static string Ship(VesselRef vessel) => vessel.Name ?? vessel.Mmsi?.ToString() ?? vessel.Imo?.ToString() ?? "?";

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
