using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>One record of a position file, before it is checked. Texts are bytes of the file, trimmed.</summary>
internal ref struct RawRecord
{
    public RawRecord()
    {
    }

    /// <summary>Line, from 1.</summary>
    public long Line;

    /// <summary>Sender; negative when there is none that can be read.</summary>
    public long Mmsi = -1;

    /// <summary>Ticks of the time; 0 when there is none that can be read.</summary>
    public long Ticks;

    /// <summary>Whether the record is of a place, though it may not know it.</summary>
    public bool HasFix = true;

    public double Lat = double.NaN;
    public double Lon = double.NaN;

    /// <summary>Knots; NaN when not told.</summary>
    public double Sog = double.NaN;

    /// <summary>Degrees; NaN when not told.</summary>
    public double Cog = double.NaN;

    /// <summary>Degrees; NaN when not told.</summary>
    public double Heading = double.NaN;

    public int Status = 15;
    public ReceiverKind Receiver;

    /// <summary>Whether the sender is no ship.</summary>
    public bool IsOther;

    /// <summary>What the ship says of herself.</summary>
    public RawStatic Static;
}

/// <summary>What a record says of the ship itself.</summary>
internal ref struct RawStatic
{
    public ReadOnlySpan<byte> Imo;
    public ReadOnlySpan<byte> Name;
    public ReadOnlySpan<byte> CallSign;
    public ReadOnlySpan<byte> ShipType;
    public ReadOnlySpan<byte> Length;
    public ReadOnlySpan<byte> Width;
    public ReadOnlySpan<byte> Draught;
    public ReadOnlySpan<byte> Destination;
    public ReadOnlySpan<byte> ToBow;
    public ReadOnlySpan<byte> ToStern;
    public ReadOnlySpan<byte> ToPort;
    public ReadOnlySpan<byte> ToStarboard;
}
