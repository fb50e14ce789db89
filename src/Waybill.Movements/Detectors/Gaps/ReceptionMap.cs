using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Waybill.Movements;

/// <summary>Who was heard where in which hour: one entry for each quarter degree and hour in which anybody was.</summary>
internal sealed class ReceptionMap
{
    private const int Columns = 1440;
    private readonly Dictionary<long, Hearing> _hearings = [];
    private readonly Dictionary<int, HeardHours> _ships = [];
    private readonly ConcurrentDictionary<(int Cell, int Around, int Mmsi), double> _usual = new();
    private readonly uint _firstHour;
    private readonly uint _lastHour;

    public ReceptionMap(Fleet fleet)
    {
        (_firstHour, _lastHour) = (fleet.Start / 3600, fleet.End / 3600);
        foreach (var ship in fleet.Ships)
        {
            if (ship.Tracks.Count == 0) continue;
            var hours = new HeardHours(ship.Tracks.Min(track => track.First.Time) / 3600, ship.Tracks.Max(track => track.Last.Time) / 3600);
            _ships.Add(ship.Mmsi.Value, hours);
            foreach (var track in ship.Tracks) Add(track.Fixes, ship.Mmsi.Value, hours);
        }
    }

    /// <summary>Hours of the data.</summary>
    public int Hours => (int)(_lastHour - _firstHour + 1);

    /// <summary>Whether another ship was heard in the quarter degree round a point, or one as many away, in an hour.</summary>
    public bool OthersHeard(double lat, double lon, int around, uint hour, int mmsi)
    {
        var (row, column) = Cell(lat, lon);
        for (var r = row - around; r <= row + around; r++)
            for (var c = column - around; c <= column + around; c++)
                if (_hearings.TryGetValue(Key(r, c, hour), out var hearing) && hearing.HasOther(mmsi)) return true;
        return false;
    }

    /// <summary>Share of all hours of the data in which others are heard there.</summary>
    public double UsualShare(double lat, double lon, int around, int mmsi)
    {
        var (row, column) = Cell(lat, lon);
        return _usual.GetOrAdd((row * Columns + column, around, mmsi), _ =>
        {
            var heard = 0;
            for (var hour = _firstHour; hour <= _lastHour; hour++)
                if (OthersHeard(lat, lon, around, hour, mmsi)) heard++;
            return (double)heard / Hours;
        });
    }

    /// <summary>Other ships that were heard in the quarter degree round a point in one of two hours, four of each hour at most.</summary>
    public HashSet<int> Others(double lat, double lon, uint hour, uint other, int mmsi)
    {
        var (row, column) = Cell(lat, lon);
        var found = new HashSet<int>();
        if (_hearings.TryGetValue(Key(row, column, hour), out var hearing)) hearing.AddOthers(mmsi, found);
        if (_hearings.TryGetValue(Key(row, column, other), out hearing)) hearing.AddOthers(mmsi, found);
        return found;
    }

    /// <summary>The hours in which a ship was heard anywhere.</summary>
    public HeardHours HoursOf(int mmsi) => _ships[mmsi];

    private void Add(ReadOnlySpan<Fix> fixes, int mmsi, HeardHours hours)
    {
        var last = -1L;
        foreach (ref readonly var fix in fixes)
        {
            if (!fix.HasPlace) continue;
            var (row, column) = Cell(fix.Lat, fix.Lon);
            var key = Key(row, column, fix.Time / 3600);
            if (key == last) continue;
            last = key;
            hours.Add(fix.Time / 3600);
            ref var hearing = ref CollectionsMarshal.GetValueRefOrAddDefault(_hearings, key, out _);
            hearing.Add(mmsi);
        }
    }

    private static (int Row, int Column) Cell(double lat, double lon) => ((int)Math.Floor((lat + 90) * 4), (int)Math.Floor((lon + 180) * 4));

    private static int Wrap(int column) => ((column % Columns) + Columns) % Columns;

    private static long Key(int row, int column, uint hour) => ((long)(row * Columns + Wrap(column)) << 32) | hour;

    private struct Hearing
    {
        private int _first;
        private int _second;
        private int _third;
        private int _fourth;

        public void Add(int mmsi)
        {
            if (_first == 0 || _first == mmsi) _first = mmsi;
            else if (_second == 0 || _second == mmsi) _second = mmsi;
            else if (_third == 0 || _third == mmsi) _third = mmsi;
            else if (_fourth == 0) _fourth = mmsi;
        }

        public readonly bool HasOther(int mmsi) => _second != 0 || (_first != 0 && _first != mmsi);

        public readonly void AddOthers(int mmsi, HashSet<int> found)
        {
            foreach (var other in (ReadOnlySpan<int>)[_first, _second, _third, _fourth])
                if (other != 0 && other != mmsi) found.Add(other);
        }
    }
}
