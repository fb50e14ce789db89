namespace Waybill.Movements;

/// <summary>What is held of the fixes in memory, and the file that the others are in. Nothing is written before more is held than may be.</summary>
internal sealed class Spill(SpillOptions? options) : IDisposable
{
    private readonly long _most = options is null ? long.MaxValue : Math.Max(1 << 20, options.Bytes) / 24;
    private SpillFile? _runs;
    private SpillFile? _tracks;
    private bool _ready;
    private object? _gate;

    /// <summary>Room for fixes that is taken in memory, as a number of them.</summary>
    public long Held { get; private set; }

    public bool IsFull => Held > _most;

    /// <summary>Whether anything was written.</summary>
    public bool IsUsed => _runs is not null;

    public void Hold(int more) => Held += more;

    /// <summary>Writes what was gathered of all ships, and forgets it.</summary>
    public void Write(IEnumerable<ShipFixes> ships)
    {
        _runs ??= new SpillFile(options!.Space);
        foreach (var ship in ships) Held -= ship.WriteTo(_runs);
    }

    /// <summary>Brings a ship's fixes back, in the order of reading.</summary>
    public void Restore(ShipFixes ship) => ship.ReadFrom(_runs!);

    /// <summary>Puts the fixes of a track where they take no memory. Several threads may.</summary>
    public FixList Keep(List<Fix> fixes)
    {
        if (!IsUsed) return new FixList(fixes);
        LazyInitializer.EnsureInitialized(ref _tracks, ref _ready, ref _gate, () => new SpillFile(options!.Space));
        return new FixList(fixes, _tracks!);
    }

    /// <summary>All tracks are kept: what was gathered is no longer needed.</summary>
    public void Close() => _runs?.Dispose();

    public void Dispose()
    {
        _runs?.Dispose();
        _tracks?.Dispose();
    }
}
