using System.Globalization;

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

    /// <summary>The oddities that are counted, in words; null when there are none.</summary>
    public string? Summary
    {
        get
        {
            var parts = Enum.GetValues<PositionOddity>().Where(oddity => this[oddity] > 0)
                .Select(oddity => string.Create(CultureInfo.InvariantCulture, $"{this[oddity]:N0} {OddityMessages.Short(oddity)}"));
            return string.Join(", ", parts) is { Length: > 0 } summary ? summary : null;
        }
    }

    internal void Count(PositionOddity flag) => _flags[(int)flag]++;
}
