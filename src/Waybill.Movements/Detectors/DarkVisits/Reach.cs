using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Where a ship can have been in a silence.</summary>
internal sealed class Reach(DarkVisitOptions options)
{
    private readonly Dictionary<Ship, double> _knots = [];

    /// <summary>Speed under way: nine tenths of her messages over 3 knots tell less.</summary>
    public double Knots(Ship ship)
    {
        if (_knots.TryGetValue(ship, out var knots)) return knots;
        var counts = new int[400];
        var all = 0;
        foreach (var track in ship.Tracks)
            foreach (ref readonly var fix in track.Fixes)
                if (fix.Sog is > 3 and < 40)
                {
                    counts[(int)(fix.Sog * 10)]++;
                    all++;
                }
        knots = options.DefaultKnots;
        if (all >= 10)
        {
            var seen = 0;
            for (var i = 0; i < counts.Length; i++)
                if ((seen += counts[i]) >= all * 9 / 10)
                {
                    knots = (i + 1) / 10.0;
                    break;
                }
        }
        return _knots[ship] = knots * (1 + options.Haste);
    }

    /// <summary>Hours that she can have spent at a point within a silence; negative when she cannot have been there.</summary>
    public double StayHours(Gap gap, LatLon point)
    {
        if (!gap.Before.HasPlace || gap.After is { HasPlace: false }) return -1;
        var (there, back) = Ways(gap, point);
        return gap.Hours - there - back;
    }

    /// <summary>Whether she can have been at a point at an instant of a silence.</summary>
    public bool CanBe(Gap gap, LatLon point, DateTime time)
    {
        if (!gap.Before.HasPlace || gap.After is { HasPlace: false }) return false;
        var (there, back) = Ways(gap, point);
        var seconds = Fix.Seconds(time);
        return seconds >= gap.Start + there * 3600 && (gap.After is { } after ? seconds + back * 3600 <= after.Time : seconds <= gap.Start + gap.Hours * 3600);
    }

    private (double There, double Back) Ways(Gap gap, LatLon point)
    {
        var knots = Knots(gap.Track.Ship) / options.WayFactor;
        return (Sphere.NauticalMiles(gap.Before.At, point) / knots, gap.After is { } after ? Sphere.NauticalMiles(after.At, point) / knots : 0);
    }
}
