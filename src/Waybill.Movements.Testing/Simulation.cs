using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>A simulated sea: what was received of it, what was seen from space, and what truly happened.</summary>
public sealed class Simulation
{
    private readonly SimulationOptions _options;
    private readonly Reception _reception;
    private readonly Dice _dice;

    /// <summary>Simulates. The same options give the same sea, byte for byte, on every machine.</summary>
    public Simulation(SimulationOptions options)
    {
        _options = options;
        var dice = new Dice((ulong)options.Seed);
        var crew = new Crew(options, dice.Fork());
        crew.Sail();
        Ships = crew.Ships;
        Shuttles = crew.Shuttles;
        _reception = new Reception([.. crew.Ships.Select(ship => ship.Way)], options, dice.Fork());
        Sightings = [.. Witnesses.Tell(crew, options, dice.Fork())];
        Detections = [.. Satellites.Pass(Ships, options, dice.Fork())];
        _dice = dice.Fork();
        Positions = [.. Transmit()];
        Meetings = [.. crew.Meetings.Select(Meeting)];
        for (var i = 0; i < Ships.Count; i++)
            foreach (var (port, from, to) in crew.Captains[i].Stays)
            {
                if (from >= options.Days * 86400.0) continue;
                var (start, end) = (crew.Captains[i].Instant(from), crew.Captains[i].Instant(to));
                Ships[i].Stays.Add(new TrueStay(port, start, end, Heard(Ships[i].Mmsi, start, end)));
            }
    }

    /// <summary>The ships.</summary>
    public IReadOnlyList<SimulatedShip> Ships { get; }

    /// <summary>Who shuttled.</summary>
    public IReadOnlyList<TrueShuttle> Shuttles { get; }

    /// <summary>Who met.</summary>
    public IReadOnlyList<TrueMeeting> Meetings { get; }

    /// <summary>Messages received, ship by ship and by time.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>Ships seen from space.</summary>
    public IReadOnlyList<Detection> Detections { get; }

    /// <summary>Statements that name a ship at a place on a day.</summary>
    public IReadOnlyList<Sighting> Sightings { get; }

    /// <summary>What the ships say of themselves, once each.</summary>
    public IEnumerable<ShipStatic> Statics => Ships.Select(ship => new ShipStatic(ship.Mmsi, _options.Start, Name: ship.Name, LengthMetres: ship.LengthMetres));

    /// <summary>Whether a ship's transponder was off for most of an interval.</summary>
    public bool WasOff(Mmsi ship, DateTime from, DateTime to)
    {
        var way = Of(ship).Way;
        var (start, end) = ((from - _options.Start).TotalSeconds, (to - _options.Start).TotalSeconds);
        return way.Off.Sum(off => Math.Max(0, Math.Min(end, off.To) - Math.Max(start, off.From))) > (end - start) / 2;
    }

    /// <summary>Whether a ship was within half a kilometre of a point.</summary>
    public bool IsAt(Mmsi ship, DateTime time, LatLon point) =>
        Globe.Km(Of(ship).Way.At((time - _options.Start).TotalSeconds).At, point) <= 0.5;

    private IEnumerable<Position> Transmit()
    {
        foreach (var ship in Ships)
        {
            var dice = _dice.Fork();
            var time = dice.Between(0, 600);
            while (time < _options.Days * 86400.0)
            {
                var (at, knots, course) = ship.Way.At(time);
                if (!ship.Way.IsOff(time) && _reception.Receives(time, at, dice)) yield return Message(ship, time, at, knots, course, dice);
                time += (knots > 0.2 ? 1 : 2) * _options.MessageMinutes * 60 * dice.Between(0.8, 1.2);
            }
        }
    }

    private Position Message(SimulatedShip ship, double time, LatLon at, double knots, double course, Dice dice)
    {
        foreach (var (from, to, place) in ship.False)
            if (time >= from && time < to) at = place(time);
        return new Position
        {
            Mmsi = ship.Mmsi,
            Time = _options.Start.AddSeconds(Math.Floor(time)),
            Lat = Math.Round(at.Lat + 0.00005 * dice.Normal(), 5),
            Lon = Math.Round(at.Lon + 0.00005 * dice.Normal(), 5),
            Sog = (float)Math.Round(knots > 0.2 ? Math.Max(0, knots + 0.2 * dice.Normal()) : dice.Between(0, 0.15), 1),
            Cog = (float)Math.Round(knots > 0.2 ? course : dice.Between(0, 359), 1) % 360,
            Status = knots > 0.2 ? NavigationStatus.UnderWayUsingEngine : NavigationStatus.Moored,
        };
    }

    private TrueMeeting Meeting((SimulatedShip A, SimulatedShip B, double From, double To) m)
    {
        var run = 0;
        var best = 0;
        for (var time = m.From; time + 3600 <= m.To; time += 600)
        {
            var (start, end) = (_options.Start.AddSeconds(time), _options.Start.AddSeconds(time + 3600));
            run = Heard(m.A.Mmsi, start, end) > 0 && Heard(m.B.Mmsi, start, end) > 0 ? run + 1 : 0;
            best = Math.Max(best, run);
        }
        return new TrueMeeting(m.A.Mmsi, m.B.Mmsi, _options.Start.AddSeconds(m.From), _options.Start.AddSeconds(m.To), best * 600 + 3600 >= 2 * 3600 + 1200);
    }

    private SimulatedShip Of(Mmsi ship) => Ships[ship.Value - Ships[0].Mmsi.Value];

    private int Heard(Mmsi ship, DateTime from, DateTime to)
    {
        _index ??= Index();
        if (!_index.TryGetValue(ship, out var times)) return 0;
        var (low, high) = (times.BinarySearch(from), times.BinarySearch(to));
        return (high < 0 ? ~high : high) - (low < 0 ? ~low : low);
    }

    private Dictionary<Mmsi, List<DateTime>>? _index;

    private Dictionary<Mmsi, List<DateTime>> Index() => Positions.GroupBy(position => position.Mmsi).ToDictionary(group => group.Key, group => group.Select(position => position.Time).ToList());
}
