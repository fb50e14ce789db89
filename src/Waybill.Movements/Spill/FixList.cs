using System.Runtime.InteropServices;

namespace Waybill.Movements;

/// <summary>The fixes of a track, by time: in memory, or in a file. Several threads may read them.</summary>
internal sealed class FixList
{
    /// <summary>Fixes that are read at a time when single ones are asked for; the time of the first of each block stands in memory.</summary>
    private const int BlockLength = 64;

    /// <summary>What the thread read last as a whole: the detectors go over a track one after the other.</summary>
    [ThreadStatic]
    private static (FixList List, Fix[] Fixes)? _whole;

    private readonly List<Fix>? _list;
    private readonly SpillFile? _file;
    private readonly long _start;
    private readonly uint[] _times = [];

    /// <summary>The block read last. Threads may take it from each other, which costs a second reading and nothing else.</summary>
    private volatile Block? _block;

    /// <summary>Fixes in memory, one at least.</summary>
    public FixList(List<Fix> list) => (_list, Count, First, Last) = (list, list.Count, list[0], list[^1]);

    /// <summary>The same fixes in a file.</summary>
    public FixList(List<Fix> list, SpillFile file) : this(list)
    {
        (_list, _file, _start) = (null, file, file.Add(CollectionsMarshal.AsSpan(list)));
        _times = new uint[(list.Count + BlockLength - 1) / BlockLength];
        for (var i = 0; i < _times.Length; i++) _times[i] = list[i * BlockLength].Time;
    }

    public int Count { get; }

    public Fix First { get; }

    public Fix Last { get; }

    /// <summary>All of them; those of a file are read as a whole.</summary>
    public ReadOnlySpan<Fix> Span
    {
        get
        {
            if (_list is not null) return CollectionsMarshal.AsSpan(_list);
            if (_whole is { } last && ReferenceEquals(last.List, this)) return last.Fixes;
            _whole = null;
            var fixes = Read(0, Count);
            _whole = (this, fixes);
            return fixes;
        }
    }

    /// <summary>One of them; of a file, the block around it is read.</summary>
    public Fix this[int index] => _list is not null ? _list[index] : BlockOf(index / BlockLength).Fixes[index % BlockLength];

    /// <summary>Index of the first fix at or after an instant; the count when there is none.</summary>
    public int IndexAt(long seconds)
    {
        if (_list is not null) return FirstAt(CollectionsMarshal.AsSpan(_list), seconds);
        var (low, high) = (0, _times.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_times[middle] < seconds) low = middle + 1;
            else high = middle;
        }
        // In the last block that begins before the instant, or at its end.
        return low == 0 ? 0 : (low - 1) * BlockLength + FirstAt(BlockOf(low - 1).Fixes, seconds);
    }

    private static int FirstAt(ReadOnlySpan<Fix> fixes, long seconds)
    {
        var (low, high) = (0, fixes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (fixes[middle].Time < seconds) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private Block BlockOf(int number)
    {
        if (_block is { } block && block.Number == number) return block;
        return _block = new Block(number, Read(number * BlockLength, Math.Min(BlockLength, Count - number * BlockLength)));
    }

    private Fix[] Read(int first, int count)
    {
        var fixes = new Fix[count];
        _file!.Read(_start + first, fixes);
        return fixes;
    }

    private sealed record Block(int Number, Fix[] Fixes);
}
