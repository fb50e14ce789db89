using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Statements of the press: some calls at the far ends, by whatever ship, are told with her name, the place in one of its spellings and the day.</summary>
internal static class Witnesses
{
    public static IEnumerable<Sighting> Tell(Crew crew, SimulationOptions options, Dice dice)
    {
        for (var i = 0; i < crew.Ships.Count; i++)
            foreach (var (port, from, to) in crew.Captains[i].Stays)
            {
                if (!Behaviours.FarEnds.Contains(port) || to > options.Days * 86400.0 || !dice.Chance(options.SightingShare)) continue;
                var day = options.Start.AddSeconds(dice.Between(from, to)).Date;
                var place = PortList.Standard.Find(port)!;
                yield return new Sighting(day, day.AddSeconds(86399), crew.Ships[i].Name, null, null, dice.Of([place.Name, .. place.Variants]), null, "simulated press");
            }
    }
}
