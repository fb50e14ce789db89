using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Sails a ship through the simulation and notes her stays in port.</summary>
internal sealed class Captain
{
    private readonly DateTime _start;
    private readonly double _seconds;

    public Captain(SimulationOptions options, SeaPort home, double knots, Dice dice)
    {
        (_start, _seconds, Home, Knots, Dice) = (options.Start, options.Days * 86400.0, home, knots, dice);
        Way = new Way(Berth(home));
    }

    public Dice Dice { get; }

    public Way Way { get; }

    public double Knots { get; }

    public SeaPort Home { get; private set; }

    public List<(string Port, double From, double To)> Stays { get; } = [];

    public bool AtWork => Way.Now < _seconds;

    public DateTime Instant(double seconds) => _start.AddSeconds(Math.Min(seconds, _seconds));

    public void StayInPort(double hours)
    {
        Stays.Add((Home.Name, Way.Now, Way.Now + hours * 3600));
        Way.Stay(hours);
    }

    /// <summary>A port other than that which she lies in.</summary>
    public SeaPort Elsewhere()
    {
        var other = Dice.Below(SeaPort.All.Count - 1);
        return ReferenceEquals(SeaPort.All[other], Home) ? SeaPort.All[^1] : SeaPort.All[other];
    }

    public void SailTo(SeaPort port)
    {
        if (ReferenceEquals(port, Home)) return;
        Way.Sail([.. Home.WayOut, .. port.WayOut.Reverse(), Berth(port)], Knots * Dice.Between(0.93, 1));
        Home = port;
    }

    /// <summary>Sails to a point at sea by the way out of port.</summary>
    public void PutOut(LatLon point) => Way.Sail([.. Home.WayOut, point], Knots);

    /// <summary>Sails back from a point at sea.</summary>
    public void PutIn() => Way.Sail([.. Home.WayOut.Reverse(), Berth(Home)], Knots);

    /// <summary>Berths lie within a kilometre of a port's point.</summary>
    private LatLon Berth(SeaPort port) => Globe.Shift(port.At, Dice.Between(-0.8, 0.8), Dice.Between(-0.8, 0.8));
}
