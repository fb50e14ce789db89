using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Places of tracks at the instants of a grid, between fixes that lie close enough together; never outside them.</summary>
internal sealed class GridSampler(Track track, int number, long step, long maxSeconds)
{
    private int _next;
    private long _lastTime = long.MinValue;
    private LatLon _lastAt;

    public uint Start => track.First.Time;

    public uint End => track.Last.Time;

    /// <summary>The place at an instant; instants are asked in ascending order.</summary>
    public bool TrySample(long time, out Sample sample)
    {
        sample = default;
        while (_next < track.Count && track[_next].Time < time) _next++;
        if (_next == track.Count) return false;
        var after = track[_next];
        if (!after.HasPlace) return false;
        LatLon at;
        if (after.Time == time)
        {
            at = after.At;
        }
        else
        {
            if (_next == 0) return false;
            var before = track[_next - 1];
            var span = (long)after.Time - before.Time;
            if (span >= maxSeconds || !before.HasPlace) return false;
            at = Sphere.Between(before.At, after.At, (double)(time - before.Time) / span);
        }
        var knots = time - _lastTime == step ? Sphere.NauticalMiles(_lastAt, at) / (step / 3600.0) : double.NaN;
        (_lastTime, _lastAt) = (time, at);
        sample = new Sample(number, at, knots);
        return true;
    }
}
