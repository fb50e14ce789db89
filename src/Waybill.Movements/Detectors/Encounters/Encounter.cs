using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Two ships close together.</summary>
internal sealed class Encounter
{
    public required Track A { get; init; }

    public required Track B { get; init; }

    /// <summary>First instant of the grid at which they are together, seconds.</summary>
    public required long Start { get; init; }

    /// <summary>Last such instant.</summary>
    public long End { get; private set; }

    /// <summary>Time together without pauses, seconds.</summary>
    public long Together { get; private set; }

    public List<double> Distances { get; } = [];

    public List<double> KnotsA { get; } = [];

    public List<double> KnotsB { get; } = [];

    public List<LatLon> PlacesA { get; } = [];

    public List<LatLon> PlacesB { get; } = [];

    public double Minutes => Together / 60.0;

    public void Add(long time, long step, in Sample a, in Sample b, double km)
    {
        if (Distances.Count > 0 && time - End <= step) Together += time - End;
        End = time;
        Distances.Add(km);
        PlacesA.Add(a.At);
        PlacesB.Add(b.At);
        if (!double.IsNaN(a.Knots)) KnotsA.Add(a.Knots);
        if (!double.IsNaN(b.Knots)) KnotsB.Add(b.Knots);
    }

    public static double Median(List<double> values)
    {
        if (values.Count == 0) return 0;
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}

/// <summary>Where a track is at an instant of the grid.</summary>
/// <param name="Track">Number of the track.</param>
/// <param name="At">Place.</param>
/// <param name="Knots">Speed since the instant before; NaN when it has no place then.</param>
internal readonly record struct Sample(int Track, LatLon At, double Knots);
