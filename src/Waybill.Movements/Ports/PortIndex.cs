using System.Collections;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Finds the port that a point lies in, quickly: nearly all points of the sea lie in none.</summary>
internal sealed class PortIndex
{
    private const double Cell = 0.1;
    private const int Columns = 3600;
    private const int Rows = 1800;

    private readonly Port[] _ports;
    private readonly BitArray _near = new(Columns * Rows);
    private readonly Dictionary<int, List<int>> _cells = [];
    private readonly int[] _byLat;
    private readonly double[] _lats;

    /// <summary>Indexes a list.</summary>
    /// <param name="list">The ports.</param>
    /// <param name="marginKm">Distance beyond a port's radius up to which it is found.</param>
    public PortIndex(PortList list, double marginKm)
    {
        _ports = [.. list.Ports];
        for (var i = 0; i < _ports.Length; i++) Cover(i, _ports[i].RadiusKm + marginKm);
        _byLat = [.. Enumerable.Range(0, _ports.Length).OrderBy(i => _ports[i].At.Lat)];
        _lats = [.. _byLat.Select(i => _ports[i].At.Lat)];
    }

    public IReadOnlyList<Port> Ports => _ports;

    /// <summary>The port whose edge is passed deepest, or is nearest within the margin; −1 when there is none.</summary>
    /// <param name="lat">Degrees north.</param>
    /// <param name="lon">Degrees east.</param>
    /// <param name="beyondKm">Distance to the edge of its radius: negative inside.</param>
    public int Find(double lat, double lon, out double beyondKm)
    {
        beyondKm = double.MaxValue;
        var cell = CellOf(lat, lon);
        if (!_near[cell]) return -1;
        var best = -1;
        foreach (var i in _cells[cell])
        {
            var beyond = Sphere.Km(lat, lon, _ports[i].At.Lat, _ports[i].At.Lon) - _ports[i].RadiusKm;
            if (beyond < beyondKm) (best, beyondKm) = (i, beyond);
        }
        return best;
    }

    /// <summary>The nearest port within a distance.</summary>
    public Port? Nearest(LatLon at, double maxKm, out double km)
    {
        km = maxKm;
        Port? nearest = null;
        var degrees = maxKm / 111.0;
        var start = Array.BinarySearch(_lats, at.Lat - degrees);
        var east = degrees / Math.Max(0.01, Math.Cos(double.DegreesToRadians(Math.Min(89, Math.Abs(at.Lat) + degrees))));
        for (var i = start < 0 ? ~start : start; i < _lats.Length && _lats[i] <= at.Lat + degrees; i++)
        {
            var port = _ports[_byLat[i]];
            if (Math.Abs(Sphere.WrapLon(port.At.Lon - at.Lon)) > east) continue;
            var distance = Sphere.Km(at, port.At);
            if (distance > km || (nearest is not null && distance == km)) continue;
            (nearest, km) = (port, distance);
        }
        return nearest;
    }

    public EventPlace? PlaceNear(LatLon? at, double maxKm) =>
        at is { } point && Nearest(point, maxKm, out var km) is { } port ? new EventPlace(port.Name, port.Country, km) : null;

    private void Cover(int port, double km)
    {
        var at = _ports[port].At;
        var north = km / 111.0;
        var narrowest = Math.Cos(double.DegreesToRadians(Math.Min(89.9, Math.Abs(at.Lat) + north)));
        var east = Math.Min(180, km / (111.0 * narrowest));
        var bottom = RowOf(at.Lat - north);
        var top = RowOf(at.Lat + north);
        var left = (int)Math.Floor((at.Lon - east + 180) / Cell);
        var right = Math.Min(left + Columns - 1, (int)Math.Floor((at.Lon + east + 180) / Cell));
        for (var row = bottom; row <= top; row++)
            for (var column = left; column <= right; column++)
            {
                var cell = row * Columns + ((column % Columns) + Columns) % Columns;
                _near[cell] = true;
                if (!_cells.TryGetValue(cell, out var ports)) _cells.Add(cell, ports = []);
                ports.Add(port);
            }
    }

    private static int RowOf(double lat) => Math.Clamp((int)((lat + 90) / Cell), 0, Rows - 1);

    private static int CellOf(double lat, double lon) => RowOf(lat) * Columns + Math.Clamp((int)((lon + 180) / Cell), 0, Columns - 1);
}
