using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>
/// Tracks and detections of the sample case, invented in the shape of what was published of Rajin, Dunai and Vostochny in 2023. The ships' names say
/// that they are synthetic, their MMSIs are of digits that are allotted to nobody; the IMO numbers are those of the ships that the reports name.
/// </summary>
public static class SampleCase
{
    private const int Days = 62;
    private const double Hour = 3600;
    private static readonly SimulationOptions Options = new() { Seed = 2023, Days = Days, Start = new DateTime(2023, 8, 20, 0, 0, 0, DateTimeKind.Utc), MessageMinutes = 45, ImageHours = 40, ReceptionLoss = 0.06 };

    /// <summary>Name, IMO number, length, near end, first departure and time between departures in hours from the start, last departure.</summary>
    private static readonly (string Name, int Imo, double Length, string Near, double First, double Step, double Last)[] Fleet =
    [
        ("ANGARA (SYNTHETIC)", 9179842, 120, "Dunai", 70, 122, 1320),
        ("MARIA (SYNTHETIC)", 8517839, 115, "Dunai", 130, 132, 1300),
        ("MAIA-1 (SYNTHETIC)", 9358010, 138, "Vostochny", 500, 140, 1350),
        ("LADY R (SYNTHETIC)", 9161003, 123, "Vostochny", 1030, 150, 1340),
    ];

    /// <summary>Writes positions and detections as CSV.</summary>
    public static void Write(TextWriter positions, TextWriter detections)
    {
        var dice = new Dice((ulong)Options.Seed);
        var ships = new List<(SimulatedShip Ship, int? Imo)>();
        foreach (var plan in Fleet) ships.Add((Shuttle(plan, ships.Count + 1, dice.Fork()), plan.Imo));
        string[] homes = ["Vladivostok", "Dunai", "Vostochny", "Nakhodka", "Vostochny", "Dunai", "Rajin"];
        foreach (var home in homes) ships.Add((Neighbour(home, ships.Count + 1, dice.Fork()), null));
        var all = ships.ConvertAll(ship => ship.Ship);
        var reception = new Reception([.. all.Select(ship => ship.Way)], Options, dice.Fork());
        positions.Write("mmsi,time,lat,lon,sog,name,imo,length\n");
        foreach (var (ship, imo) in ships)
            foreach (var line in Messages(ship, imo, reception, dice.Fork())) positions.Write(line);
        detections.Write("id,time,lat,lon,length,sensor\n");
        foreach (var d in Satellites.Pass(all, Options, dice.Fork()).Where(d => d.Scene!.StartsWith("Rajin", StringComparison.Ordinal)))
            detections.Write(string.Create(CultureInfo.InvariantCulture, $"SYNTHETIC-{d.Id},{d.Time:yyyy-MM-ddTHH:mm:ssZ},{d.At.Lat:0.0000},{d.At.Lon:0.0000},{d.LengthMetres:0},SYNTHETIC\n"));
    }

    private static SimulatedShip Shuttle((string Name, int Imo, double Length, string Near, double First, double Step, double Last) plan, int number, Dice dice)
    {
        var captain = new Captain(Options, SeaPort.Named(plan.Near), 12, dice);
        var rajin = SeaPort.Named("Rajin");
        for (var departure = plan.First; departure <= plan.Last; departure += plan.Step)
        {
            if (departure * Hour > captain.Way.Now) captain.StayInPort(departure - captain.Way.Now / Hour);
            Behaviours.DarkCall(captain, rajin, dice.Between(20, 34));
        }
        captain.StayInPort(Days * 24);
        return Ship(plan.Name, plan.Length, number, ShipRole.DarkShuttle, captain);
    }

    private static SimulatedShip Neighbour(string home, int number, Dice dice)
    {
        var captain = new Captain(Options, SeaPort.Named(home), 11, dice);
        captain.StayInPort(Days * 24);
        return Ship(string.Create(CultureInfo.InvariantCulture, $"NEIGHBOUR {number} (SYNTHETIC)"), 60 + 10 * number, number, ShipRole.Tramp, captain);
    }

    private static SimulatedShip Ship(string name, double length, int number, ShipRole role, Captain captain) =>
        new(Mmsi.Parse((299_000_000 + number).ToString(CultureInfo.InvariantCulture), null), name, length, role, captain.Way);

    private static IEnumerable<string> Messages(SimulatedShip ship, int? imo, Reception reception, Dice dice)
    {
        for (var time = dice.Between(0, 600); time < Days * 86400.0;)
        {
            var (at, knots, _) = ship.Way.At(time);
            if (!ship.Way.IsOff(time) && reception.Receives(time, at, dice))
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"{ship.Mmsi},{Options.Start.AddSeconds(Math.Floor(time)):yyyy-MM-ddTHH:mm:ssZ},{at.Lat:0.0000},{at.Lon:0.0000},{(knots > 0.2 ? knots : 0):0.0},{ship.Name},{imo},{ship.LengthMetres:0}\n");
            time += (knots > 0.2 ? 20 : Options.MessageMinutes * 2) * 60 * dice.Between(0.9, 1.1);
        }
    }
}
