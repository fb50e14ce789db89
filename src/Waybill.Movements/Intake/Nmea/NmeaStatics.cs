using Waybill.Model;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Intake;

/// <summary>What ships say of themselves in messages 5, 19 and 24. The parts of message 24 are handed over as they come.</summary>
internal sealed class NmeaStatics(RecordChecker checker, PositionReaderOptions options)
{
    private readonly Dictionary<long, ShipStatic> _last = [];

    /// <summary>Takes a message.</summary>
    /// <param name="message">Of type 5, 19 or 24.</param>
    /// <param name="ticks">Its time; 0 when it is unknown.</param>
    public void Take(in AisMessage message, long ticks)
    {
        if (message.Type != 19) checker.Tally.Records++;
        if (message.Mmsi > 999_999_999)
        {
            if (message.Type != 19) checker.Flag(PositionOddity.WrongMmsi, message.FirstLine);
            return;
        }
        if (ticks == 0)
        {
            if (message.Type != 19) checker.Flag(PositionOddity.NoTime, message.FirstLine);
            return;
        }
        var said = Make(message, new DateTime(ticks, DateTimeKind.Utc), new SourceLine(options.Capture, (int)Math.Min(message.FirstLine, int.MaxValue)));
        // The same words again say nothing new; part A and part B are told apart.
        var key = ((long)message.Mmsi << 2) | (said.Name is null ? 1L : 0);
        if (_last.TryGetValue(key, out var before) && before == said with { Time = before.Time, Source = before.Source }) return;
        _last[key] = said;
        checker.Accept(said);
    }

    private static ShipStatic Make(in AisMessage message, DateTime time, SourceLine source) => new(
        Mmsi.FromNumber(message.Mmsi),
        time,
        Number(message, "imo") is > 0 and var imo ? (int)imo : null,
        Text(message, "shipname"),
        Text(message, "callsign"),
        Number(message, "shiptype") is > 0 and var type ? (int)type : null,
        Sum(message, "to_bow", "to_stern"),
        Sum(message, "to_port", "to_starboard"),
        Number(message, "draught") is > 0 and var draught ? draught / 10.0 : null,
        Text(message, "destination"),
        source);

    private static double? Sum(in AisMessage message, string one, string other) => Number(message, one) + Number(message, other) is > 0 and var sum ? sum : null;

    private static long? Number(in AisMessage message, string name)
    {
        var at = message.Layout.IndexOf(name);
        return at >= 0 && at < message.FieldCount ? message.Raw(message.Layout.Fields[at]) : null;
    }

    private static string? Text(in AisMessage message, string name)
    {
        var at = message.Layout.IndexOf(name);
        if (at < 0 || at >= message.FieldCount) return null;
        var text = message.Text(message.Layout.Fields[at]).Trim();
        return text.Length == 0 ? null : text;
    }
}
