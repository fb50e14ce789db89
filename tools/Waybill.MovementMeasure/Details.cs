using Waybill.Model;
using Waybill.Movements;
using Waybill.Movements.Testing;

/// <summary>Prints the shuttles of a run, found and true: what to look at when a figure is low.</summary>
internal static class Details
{
    public static void Print(Simulation simulation, MovementResult result)
    {
        foreach (var shuttle in simulation.Shuttles) Console.WriteLine($"  true: {shuttle}");
        foreach (var e in result.Events.Where(e => e.Kind == MovementKind.Shuttle && e.Finding == "dark"))
            Console.WriteLine($"  found {e.Confidence}: {string.Join(" ", e.Vessels.Select(v => $"{v.Mmsi}={simulation.Ships.First(s => s.Mmsi == v.Mmsi).Role}"))} {e.Why}");
        foreach (var group in result.Events.GroupBy(e => (e.Kind, e.Finding)).OrderBy(g => g.Key.Kind)) Console.WriteLine($"  {group.Key.Kind} {group.Key.Finding}: {group.Count()}");
    }
}
