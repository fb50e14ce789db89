namespace Waybill.Movements;

/// <summary>Fixes of one MMSI that one hull can have sent, by time.</summary>
internal sealed class Track(Ship ship, int index, FixList fixes)
{
    public Ship Ship { get; } = ship;

    /// <summary>Number among the tracks of the ship, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>All fixes, for going over the whole track.</summary>
    public ReadOnlySpan<Fix> Fixes => fixes.Span;

    /// <summary>One fix.</summary>
    public Fix this[int index] => fixes[index];

    public int Count => fixes.Count;

    public Fix First { get; } = fixes.First;

    public Fix Last { get; } = fixes.Last;

    /// <summary>Index of the first fix at or after an instant; the count when there is none.</summary>
    public int IndexAt(long seconds) => fixes.IndexAt(seconds);
}
