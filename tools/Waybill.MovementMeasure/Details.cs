using Waybill.Model;
using Waybill.Movements;
using Waybill.Movements.Testing;

namespace Waybill.MovementMeasure;

/// <summary>Prints the shuttles of a run, found and true: what to look at when a figure is low.</summary>
internal static class Details
{
    public static void Print(Simulation simulation, MovementResult result)
    {
        foreach (var shuttle in simulation.Shuttles)
        {
            var dark = result.Events.Where(e => e.Kind == MovementKind.DarkDetection && simulation.IsAt(shuttle.Ship, e.Start, e.At!.Value) && simulation.WasOff(shuttle.Ship, e.Start, e.Start.AddSeconds(1))).ToList();
            var matched = result.Events.Count(e => e.Kind == MovementKind.Match && simulation.IsAt(shuttle.Ship, e.Start, e.At!.Value) && simulation.WasOff(shuttle.Ship, e.Start, e.Start.AddSeconds(1)));
            var inferred = result.Events.Where(e => e.Finding == "inferred" && e.Vessels[0].Mmsi == shuttle.Ship).ToList();
            Console.WriteLine($"  true: {shuttle} dark {dark.Count} matched {matched} inferred {inferred.Count} of which right {inferred.Count(e => simulation.IsAt(shuttle.Ship, e.Start, e.At!.Value))} gaps {result.Events.Count(e => e.Kind == MovementKind.Gap && e.Vessels[0].Mmsi == shuttle.Ship)} dark {result.Events.Count(e => e.Kind == MovementKind.Gap && e.Finding == "dark" && e.Vessels[0].Mmsi == shuttle.Ship)} " + string.Join(" ", result.Events.Where(e => e.Kind == MovementKind.Gap && e.Vessels[0].Mmsi == shuttle.Ship).Select(e => $"{e.Figures[0].Value:0}h")));
        }
        Console.WriteLine("  inferred: " + string.Join(" ", result.Events.Where(e => e.Finding == "inferred").GroupBy(e => simulation.Ships.First(s => s.Mmsi == e.Vessels[0].Mmsi).Role).Select(g => $"{g.Key} {g.Count(e => simulation.IsAt(e.Vessels[0].Mmsi!.Value, e.Start, e.At!.Value))}/{g.Count()}")));
        Console.WriteLine("  dark by port: " + string.Join(" ", result.Events.Where(e => e.Kind == MovementKind.DarkDetection).GroupBy(e => e.Place?.Name).Select(g => $"{g.Key} {g.Count()}")));
        foreach (var e in result.Events.Where(e => e.Kind == MovementKind.Shuttle && e.Finding == "dark"))
            Console.WriteLine($"  found {e.Confidence}: {string.Join(" ", e.Vessels.Select(v => $"{v.Mmsi}={simulation.Ships.First(s => s.Mmsi == v.Mmsi).Role}"))} {e.Why}");
        foreach (var group in result.Events.GroupBy(e => (e.Kind, e.Finding)).OrderBy(g => g.Key.Kind)) Console.WriteLine($"  {group.Key.Kind} {group.Key.Finding}: {group.Count()}");
    }
}
