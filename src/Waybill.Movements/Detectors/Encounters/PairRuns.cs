using System.Runtime.InteropServices;

namespace Waybill.Movements;

/// <summary>Runs of instants at which two tracks are together; a run stays open for as long as a pause may last.</summary>
internal sealed class PairRuns(IReadOnlyList<Track> tracks, long step, long merge)
{
    private readonly Dictionary<long, Encounter> _open = [];
    private readonly List<Encounter> _closed = [];
    private readonly List<long> _stale = [];

    public void Add(long time, in Sample a, in Sample b, double km)
    {
        var swap = tracks[a.Track].Ship.Mmsi.Value > tracks[b.Track].Ship.Mmsi.Value;
        var (first, second) = swap ? (b, a) : (a, b);
        // Two tracks of one MMSI are no two ships that meet.
        if (ReferenceEquals(tracks[first.Track].Ship, tracks[second.Track].Ship)) return;
        ref var run = ref CollectionsMarshal.GetValueRefOrAddDefault(_open, ((long)first.Track << 32) | (uint)second.Track, out _);
        run ??= new Encounter { A = tracks[first.Track], B = tracks[second.Track], Start = time };
        run.Add(time, step, first, second, km);
    }

    public void CloseStale(long time)
    {
        _stale.Clear();
        foreach (var (key, run) in _open)
            if (time - run.End > Math.Max(0, merge)) _stale.Add(key);
        foreach (var key in _stale)
        {
            _open.Remove(key, out var run);
            if (run!.Distances.Count > 1) _closed.Add(run);
        }
    }

    public IEnumerable<Encounter> All() => _closed.Concat(_open.Values);
}
