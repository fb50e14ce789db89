using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Builds the ships of a simulation and sails each through it.</summary>
internal sealed class Crew(SimulationOptions options, Dice dice)
{
    private const int FirstMmsi = 299_000_000;

    public List<SimulatedShip> Ships { get; } = [];

    public List<(SimulatedShip A, SimulatedShip B, double From, double To)> Meetings { get; } = [];

    public List<TrueShuttle> Shuttles { get; } = [];

    private readonly List<Captain> _captains = [];

    public IReadOnlyList<Captain> Captains => _captains;

    public void Sail()
    {
        Tramps();
        for (var i = 0; i < options.Shuttles; i++) Shuttle();
        for (var i = 0; i < options.LookAlikes; i++) LookAlike(i % 4, i / 4);
        FalsePositions();
    }

    private void Tramps()
    {
        for (var i = 0; i < options.Ships; i++)
        {
            // Every fourth ship meets the next one.
            if (i % 4 != 0 || i + 1 >= options.Ships)
            {
                One(null);
                continue;
            }
            var from = dice.Between(5, options.Days - 3) * 86400;
            var to = from + dice.Between(3, 9) * 3600;
            var at = Behaviours.OpenSea(dice);
            var (a, keptA) = One(new Appointment(at, from, to));
            var (b, keptB) = One(new Appointment(Globe.Shift(at, dice.Between(0.1, 0.25), dice.Between(-0.1, 0.1)), from, to));
            i++;
            if (keptA is { } first && keptB is { } second) Meetings.Add((a, b, Math.Max(first.From, second.From), Math.Min(first.To, second.To)));
        }

        (SimulatedShip, (double From, double To)?) One(Appointment? meeting)
        {
            var captain = Hire(dice.Of(SeaPort.All), 9, 16);
            var kept = Behaviours.Tramp(captain, meeting);
            return (Launch(captain, ShipRole.Tramp, dice.Between(60, 220)), kept);
        }
    }

    private void Shuttle()
    {
        var (near, far) = (SeaPort.Named(dice.Of(Behaviours.NearEnds)), SeaPort.Named(dice.Of(Behaviours.FarEnds)));
        var captain = Hire(near, 10, 14);
        var calls = Behaviours.Shuttle(captain, far);
        var ship = Launch(captain, ShipRole.DarkShuttle, dice.Between(90, 140));
        Shuttles.Add(new TrueShuttle(ship.Mmsi, near.Name, far.Name, calls));
    }

    private void LookAlike(int kind, int number)
    {
        var (near, far) = (SeaPort.Named(dice.Of(Behaviours.NearEnds)), SeaPort.Named(dice.Of(Behaviours.FarEnds)));
        var captain = Hire(near, 10, 14);
        switch (kind)
        {
            case 0:
                Behaviours.Liner(captain, dice.Of([.. SeaPort.All.Where(port => port.Offing.Lat < 42)]));
                break;
            case 1:
                Behaviours.Anchor(captain);
                break;
            case 2:
                Behaviours.Fish(captain);
                break;
            default:
                Behaviours.Caller(captain, far, number % 3);
                break;
        }
        Launch(captain, kind switch { 0 => ShipRole.Liner, 1 => ShipRole.DarkAtAnchor, 2 => ShipRole.DarkFisher, _ => ShipRole.DarkCaller }, dice.Between(70, 160));
    }

    /// <summary>Some tramps send false positions: three hours an ocean away, or a circle.</summary>
    private void FalsePositions()
    {
        var tramps = Ships.Where(ship => ship.Role == ShipRole.Tramp).ToList();
        for (var i = 0; i < tramps.Count / 25; i++)
        {
            var (teleported, circling) = (tramps[i * 25 + 11], tramps[i * 25 + 17]);
            var (from, to) = (dice.Between(5, options.Days - 5) * 86400, dice.Between(5, options.Days - 5) * 86400);
            var (far, centre) = (new LatLon(dice.Between(-30, 20), dice.Between(-150, -90)), new LatLon(dice.Between(30, 36), dice.Between(-140, -125)));
            teleported.False.Add((from, from + 3 * 3600, _ => far));
            circling.False.Add((to, to + 5 * 3600, time => Globe.Shift(centre, 4 * Math.Cos(time / 900), 4 * Math.Sin(time / 900))));
        }
    }

    private Captain Hire(SeaPort home, double slow, double fast)
    {
        var captain = new Captain(options, home, dice.Between(slow, fast), dice.Fork());
        _captains.Add(captain);
        return captain;
    }

    private SimulatedShip Launch(Captain captain, ShipRole role, double length)
    {
        var number = Ships.Count + 1;
        var mmsi = Mmsi.Parse((FirstMmsi + number).ToString(CultureInfo.InvariantCulture), null);
        var ship = new SimulatedShip(mmsi, string.Create(CultureInfo.InvariantCulture, $"SYNTHETIC {number}"), Math.Round(length), role, captain.Way);
        Ships.Add(ship);
        return ship;
    }
}
