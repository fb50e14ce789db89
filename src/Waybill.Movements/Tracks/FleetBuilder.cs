using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Gathers records ship by ship and cuts them into tracks.</summary>
internal sealed class FleetBuilder(TrackOptions options, SpillOptions? spilling = null) : IMovementSink, IDisposable
{
    private readonly Dictionary<int, ShipFixes> _ships = [];
    private readonly Spill _spill = new(spilling);
    private ShipFixes? _last;

    public long Positions { get; private set; }

    public IEnumerable<string> ShipNames => _ships.Values.SelectMany(ship => ship.Statics).Select(identity => identity.Name).OfType<string>();

    public void Accept(in Position position)
    {
        Positions++;
        _spill.Hold(Of(position.Mmsi).Add(new Fix(position)));
        if (_spill.IsFull) _spill.Write(_ships.Values);
    }

    public void Accept(ShipStatic identity) => Of(identity.Mmsi).Add(identity);

    private ShipFixes Of(Mmsi mmsi)
    {
        if (_last is { } last && last.Mmsi.Value == mmsi.Value) return last;
        ref var ship = ref CollectionsMarshal.GetValueRefOrAddDefault(_ships, mmsi.Value, out _);
        return _last = ship ??= new ShipFixes(mmsi);
    }

    /// <summary>Sorts and cuts. The builder is empty afterwards.</summary>
    public Fleet Build(IReadOnlyList<Sha256> captures, IReadOnlyList<Detection> detections, IReadOnlyList<Sighting> sightings, out long duplicates)
    {
        var gathered = _ships.Values.OrderBy(ship => ship.Mmsi.Value).ToArray();
        _ships.Clear();
        _last = null;
        var ships = new Ship[gathered.Length];
        var doubles = 0L;
        Each(ships.Length, i =>
        {
            ships[i] = Cut(gathered[i]);
            Interlocked.Add(ref doubles, gathered[i].Duplicates);
            // What was brought back from the file is no longer needed.
            gathered[i] = null!;
        });
        _spill.Close();
        duplicates = doubles;
        var tracked = ships.Where(ship => ship.Tracks.Count > 0).ToList();
        return new Fleet
        {
            Ships = ships,
            Captures = captures,
            Detections = [.. detections.OrderBy(detection => detection.Time).ThenBy(detection => detection.Id, StringComparer.Ordinal)],
            Sightings = [.. sightings.OrderBy(sighting => sighting.Start).ThenBy(sighting => sighting.ShipName, StringComparer.Ordinal)],
            Start = tracked.Count == 0 ? 0 : tracked.Min(ship => ship.Tracks.Min(track => track.First.Time)),
            End = tracked.Count == 0 ? 0 : tracked.Max(ship => ship.Tracks.Max(track => track.Last.Time)),
        };
    }

    public void Dispose() => _spill.Dispose();

    private static void Each(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<SpillException>().FirstOrDefault() is { } full)
        {
            throw new SpillException(full);
        }
    }

    private Ship Cut(ShipFixes gathered)
    {
        var ship = new Ship { Mmsi = gathered.Mmsi, Statics = [.. gathered.Statics.OrderBy(identity => identity.Time)] };
        ShipIdentity.Settle(ship);
        if (gathered.Count == 0) return ship;
        if (_spill.IsUsed) _spill.Restore(gathered);
        var switches = new List<(int From, int To, Fix Before, Fix After)>();
        var cut = new Segmenter(options).Cut(gathered.Take(), switches);
        var tracks = cut.Select((fixes, i) => new Track(ship, i, _spill.Keep(fixes))).ToArray();
        var longest = tracks.Max(track => track.Count);
        var least = Math.Min(options.MinFixes, longest);
        ship.Tracks = [.. tracks.Where(track => track.Count >= least)];
        ship.Noise = [.. tracks.Where(track => track.Count < least)];
        ship.Switches = [.. switches.Select(s => new TrackSwitch(tracks[s.From], tracks[s.To], s.Before, s.After))];
        return ship;
    }
}
