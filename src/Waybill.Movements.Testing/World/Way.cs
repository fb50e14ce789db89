using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Where a ship truly is at every instant, and when her transponder is off. Seconds count from the start of the simulation.</summary>
internal sealed class Way(LatLon start)
{
    private readonly List<(double Time, LatLon At)> _knots = [(0, start)];
    private readonly List<(double From, double To)> _off = [];

    public double Now => _knots[^1].Time;

    public LatLon Here => _knots[^1].At;

    public IReadOnlyList<(double From, double To)> Off => _off;

    public void Stay(double hours) => _knots.Add((Now + hours * 3600, Here));

    public void Sail(LatLon to, double knots)
    {
        var km = Globe.Km(Here, to);
        if (km > 0.01) _knots.Add((Now + km / 1.852 / knots * 3600, to));
    }

    public void Sail(IEnumerable<LatLon> points, double knots)
    {
        foreach (var point in points) Sail(point, knots);
    }

    /// <summary>Slow drift: a ship that waits or lies beside another.</summary>
    public void Drift(double hours, double degrees, double knots)
    {
        var radians = double.DegreesToRadians(degrees);
        var km = hours * knots * 1.852;
        _knots.Add((Now + hours * 3600, Globe.Shift(Here, km * Math.Cos(radians), km * Math.Sin(radians))));
    }

    public void SwitchOff(double from, double to)
    {
        if (to > from) _off.Add((from, to));
    }

    public bool IsOff(double time)
    {
        foreach (var (from, to) in _off)
            if (time >= from && time < to) return true;
        return false;
    }

    /// <summary>Place, speed and course at an instant.</summary>
    public (LatLon At, double Knots, double Course) At(double time)
    {
        var (low, high) = (0, _knots.Count - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_knots[middle].Time <= time) low = middle;
            else high = middle;
        }
        var (a, b) = (_knots[low], _knots[Math.Min(high, _knots.Count - 1)]);
        if (b.Time <= a.Time || time >= b.Time) return (b.At, 0, 0);
        var knots = Globe.Km(a.At, b.At) / 1.852 / ((b.Time - a.Time) / 3600);
        return (Globe.Between(a.At, b.At, (time - a.Time) / (b.Time - a.Time)), knots, knots > 0.01 ? Globe.Course(a.At, b.At) : 0);
    }
}
