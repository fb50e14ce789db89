using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Checks records, counts what is odd about them, and hands them over.</summary>
internal sealed class RecordChecker(IMovementSink sink, PositionReaderOptions options, Action<Fault> tell, PositionTally tally)
{
    private readonly ShipMemory _ships = new();
    private readonly long _earliest = options.Earliest.Ticks;
    private readonly long _latest = (options.Latest ?? DateTime.MaxValue).Ticks;

    public PositionTally Tally => tally;

    /// <summary>Takes a record.</summary>
    public void Accept(in RawRecord record)
    {
        tally.Records++;
        if (record.IsOther) tally.Count(PositionOddity.OtherStation);
        else if (record.Mmsi is < 0 or > 999_999_999) Flag(PositionOddity.WrongMmsi, record.Line);
        else if (record.Ticks == 0) Flag(PositionOddity.NoTime, record.Line);
        else if (record.Ticks < _earliest || record.Ticks > _latest) Flag(PositionOddity.ImpossibleTime, record.Line);
        else Deliver(record, Mmsi.FromNumber((int)record.Mmsi));
    }

    /// <summary>Hands over what a message says of the ship that sent it.</summary>
    public void Accept(ShipStatic identity)
    {
        if (identity.Time.Ticks < _earliest || identity.Time.Ticks > _latest)
        {
            Flag(PositionOddity.ImpossibleTime, identity.Source.Line);
            return;
        }
        tally.Statics++;
        sink.Accept(identity);
    }

    /// <summary>Counts an oddity, and tells it if it is a fault.</summary>
    public void Flag(PositionOddity flag, long line)
    {
        tally.Count(flag);
        if (OddityMessages.Of(flag) is { } message) tell(new Fault(options.Source, (int)Math.Min(line, int.MaxValue), message));
    }

    /// <summary>Tells a fault that concerns no single record.</summary>
    public void Tell(string message, long? line = null) => tell(new Fault(options.Source, line is { } number ? (int)Math.Min(number, int.MaxValue) : null, message));

    private void Deliver(in RawRecord record, Mmsi mmsi)
    {
        var source = new SourceLine(options.Capture, (int)Math.Min(record.Line, int.MaxValue));
        var time = new DateTime(record.Ticks, DateTimeKind.Utc);
        ref var ship = ref _ships.Of(mmsi.Value);
        if (ship.Differs(record.Static) && StaticMaker.Make(record.Static, mmsi, time, source) is { } identity) Accept(identity);
        if (!record.HasFix) return;
        var (lat, lon) = Place(record);
        if (record.Ticks < ship.Ticks) tally.Count(PositionOddity.OutOfOrder);
        else if (record.Ticks == ship.Ticks && lat.Equals(ship.Lat) && lon.Equals(ship.Lon)) tally.Count(PositionOddity.Duplicate);
        (ship.Ticks, ship.Lat, ship.Lon) = (record.Ticks, lat, lon);
        tally.Positions++;
        sink.Accept(new Position
        {
            Mmsi = mmsi,
            Time = time,
            Lat = lat,
            Lon = lon,
            // 102.3 knots, 360 degrees and 511 are the codes for "not available" (ITU-R M.1371-5, tables 48 and 50).
            Sog = InRange(record.Sog, 102.25, 102.35),
            Cog = InRange(record.Cog, 360, 360.05),
            Heading = InRange(record.Heading, 360, 511),
            Status = (NavigationStatus)(record.Status is >= 0 and <= 15 ? record.Status : 15),
            Receiver = record.Receiver,
            Source = source,
        });
    }

    private (double Lat, double Lon) Place(in RawRecord record)
    {
        if (LatLon.IsValid(record.Lat, record.Lon))
        {
            if (record.Lat == 0 && record.Lon == 0) tally.Count(PositionOddity.ZeroPlace);
            return (record.Lat, record.Lon);
        }
        // 91 and 181 are the codes for "not available"; some tables give only one of them.
        if (double.IsNaN(record.Lat) || double.IsNaN(record.Lon) || record.Lat == 91 || record.Lon == 181) tally.Count(PositionOddity.NoPlace);
        else Flag(PositionOddity.ImpossiblePlace, record.Line);
        return (double.NaN, double.NaN);
    }

    /// <summary>The value, or NaN when it is the code for "not available" or no possible value, which is counted.</summary>
    private float InRange(double value, double end, double code)
    {
        if (value >= 0 && value < end) return (float)value;
        if (!double.IsNaN(value) && !(value >= end && value <= code)) tally.Count(PositionOddity.ImpossibleValue);
        return float.NaN;
    }
}
