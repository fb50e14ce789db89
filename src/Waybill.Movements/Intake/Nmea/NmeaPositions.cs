using Waybill.Movements.Ais;

namespace Waybill.Movements.Intake;

/// <summary>Positions and statements of ships among AIS messages.</summary>
internal sealed class NmeaPositions(RecordChecker checker, PositionReaderOptions options) : IAisVisitor
{
    private readonly StationClock _clock = new();
    private readonly NmeaStatics _statics = new(checker, options);

    public static void Read(Stream stream, PositionReaderOptions options, RecordChecker checker, Action<AisFault> tell, CancellationToken stop)
    {
        var reader = new NmeaPositions(checker, options) { Tell = tell };
        AisReader.Read(stream, reader, options.Ais, stop);
    }

    /// <summary>Gets what is wrong with the sentences.</summary>
    public required Action<AisFault> Tell { private get; init; }

    public void OnFault(in AisFault fault)
    {
        checker.Tally.Records++;
        checker.Tally.Count(PositionOddity.Unreadable);
        Tell(fault);
    }

    public void OnMessage(in AisMessage message)
    {
        switch (message.Type)
        {
            case 1 or 2 or 3 or 18 or 19 or 27:
                Fix(message, ClassAOrB(message));
                if (message.Type == 19) _statics.Take(message, TicksOf(message));
                break;
            case 11:
                Fix(message, FixLayout.Utc);
                break;
            case 5 or 24:
                _statics.Take(message, TicksOf(message));
                break;
            case 4:
                BaseStation(message);
                break;
            case 9 or 21:
                checker.Tally.Records++;
                checker.Tally.Count(PositionOddity.OtherStation);
                break;
        }
    }

    private static FixLayout ClassAOrB(in AisMessage message) => message.Type switch { 18 or 19 => FixLayout.ClassB, 27 => FixLayout.LongRange, _ => FixLayout.ClassA };

    private void Fix(in AisMessage message, FixLayout layout)
    {
        var record = new RawRecord { Line = message.FirstLine, Mmsi = message.Mmsi, Ticks = TicksOf(message, layout) };
        layout.Read(message.Bits, ref record);
        checker.Accept(record);
    }

    private long TicksOf(in AisMessage message) => message.ReceivedMillis is { } millis ? Ticks(millis) : _clock.Ticks;

    private long TicksOf(in AisMessage message, FixLayout layout)
    {
        if (message.ReceivedMillis is { } millis) return Ticks(millis);
        if (_clock.Ticks == 0) return 0;
        checker.Tally.Count(PositionOddity.TimeFromBaseStation);
        return _clock.Nearest(layout.Second(message.Bits));
    }

    /// <summary>A base station tells the time: it sets the clock of a log without stamps, and shows when a receiver's clock is off.</summary>
    private void BaseStation(in AisMessage message)
    {
        checker.Tally.Records++;
        checker.Tally.Count(PositionOddity.OtherStation);
        if (message.Repeat > 0 || StationClock.Read(message.Bits) is not (> 0 and var said)) return;
        if (message.ReceivedMillis is not { } millis) _clock.Ticks = said;
        else if (Math.Abs(Ticks(millis) - said) > options.ClockLimit.Ticks) checker.Flag(PositionOddity.ReceiverClock, message.FirstLine);
    }

    private static long Ticks(long millis) => millis < 0 ? 0 : DateTime.UnixEpoch.Ticks + (millis * TimeSpan.TicksPerMillisecond);
}
