using System.Runtime.InteropServices;

namespace Waybill.Movements;

/// <summary>Fixes of one MMSI that one hull can have sent, by time.</summary>
internal sealed class Track(Ship ship, int index, List<Fix> fixes)
{
    public Ship Ship { get; } = ship;

    /// <summary>Number among the tracks of the ship, from 0.</summary>
    public int Index { get; } = index;

    public ReadOnlySpan<Fix> Fixes => CollectionsMarshal.AsSpan(fixes);

    public int Count => fixes.Count;

    public Fix First => fixes[0];

    public Fix Last => fixes[^1];

    /// <summary>Index of the first fix at or after an instant; the count when there is none.</summary>
    public int IndexAt(long seconds)
    {
        var (low, high) = (0, fixes.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (fixes[middle].Time < seconds) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
