namespace Waybill.Movements.Intake;

/// <summary>What a reader of positions found.</summary>
public sealed class PositionTally
{
    private readonly long[] _flags = new long[Enum.GetValues<PositionOddity>().Length];

    /// <summary>Format of the file; null when it is none that is known.</summary>
    public PositionFormat? Format { get; internal set; }

    /// <summary>Records read: rows, objects, messages with a position or what a ship says of herself.</summary>
    public long Records { get; internal set; }

    /// <summary>Positions handed over.</summary>
    public long Positions { get; internal set; }

    /// <summary>Statements of ships about themselves handed over; from tables only when one differs from that ship's last.</summary>
    public long Statics { get; internal set; }

    /// <summary>How many records have a flag.</summary>
    public long this[PositionOddity flag] => _flags[(int)flag];

    internal void Count(PositionOddity flag) => _flags[(int)flag]++;
}
