namespace Waybill.Movements;

/// <summary>Whether two tracks of one MMSI are two ships that send at the same time.</summary>
internal static class TwoShips
{
    public static bool Interleave(Ship ship, Track a, Track b, int minSwitches)
    {
        var switches = 0;
        foreach (var change in ship.Switches)
            if ((change.From == a && change.To == b) || (change.From == b && change.To == a)) switches++;
        return switches >= minSwitches;
    }
}
