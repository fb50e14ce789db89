using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>All that was read of one MMSI, in the order of reading until it is sorted.</summary>
internal sealed class ShipFixes(Mmsi mmsi)
{
    private readonly List<Fix> _fixes = new(4);
    private List<(long First, int Count)>? _written;
    private Fix _last;
    private int _all;
    private bool _sorted = true;

    public Mmsi Mmsi { get; } = mmsi;

    public List<ShipStatic> Statics { get; } = [];

    /// <summary>Fixes that stood there already, with the same time and place.</summary>
    public int Duplicates { get; private set; }

    /// <summary>Fixes gathered, those written to a file with them.</summary>
    public int Count => _all;

    /// <returns>By how many fixes more room is taken.</returns>
    public int Add(in Fix fix)
    {
        if (_all > 0)
        {
            if (fix.Time < _last.Time)
            {
                _sorted = false;
            }
            else if (fix.Time == _last.Time && fix.SamePlace(_last))
            {
                Duplicates++;
                return 0;
            }
        }
        var room = _fixes.Capacity;
        _fixes.Add(fix);
        (_last, _all) = (fix, checked(_all + 1));
        return _fixes.Capacity - room;
    }

    /// <summary>Writes what is in memory to a file, and forgets it.</summary>
    /// <returns>By how many fixes less room is taken.</returns>
    public int WriteTo(SpillFile file)
    {
        if (_fixes.Count == 0) return 0;
        (_written ??= []).Add((file.Add(CollectionsMarshal.AsSpan(_fixes)), _fixes.Count));
        var room = _fixes.Capacity;
        _fixes.Clear();
        _fixes.Capacity = 4;
        return room - 4;
    }

    /// <summary>Takes back what was written, in front of what is in memory.</summary>
    public void ReadFrom(SpillFile file)
    {
        if (_written is null) return;
        var rest = _fixes.ToArray();
        CollectionsMarshal.SetCount(_fixes, _all);
        var at = 0;
        foreach (var (first, count) in _written)
        {
            file.Read(first, CollectionsMarshal.AsSpan(_fixes).Slice(at, count));
            at += count;
        }
        rest.CopyTo(CollectionsMarshal.AsSpan(_fixes)[at..]);
        _written = null;
    }

    /// <summary>Says something only when it is new: rows of tables repeat name and number on every line.</summary>
    public void Add(ShipStatic identity)
    {
        for (var i = Statics.Count - 1; i >= 0 && i >= Statics.Count - 4; i--)
        {
            var known = Statics[i];
            if (known.ImoDigits == identity.ImoDigits && known.Name == identity.Name && known.CallSign == identity.CallSign
                && known.LengthMetres == identity.LengthMetres && known.ShipType == identity.ShipType) return;
        }
        Statics.Add(identity);
    }

    /// <summary>The fixes by time; those of one instant in the order of reading; doubles dropped.</summary>
    public Span<Fix> Sort()
    {
        var fixes = CollectionsMarshal.AsSpan(_fixes);
        if (_sorted) return fixes;
        var keys = new ulong[fixes.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = ((ulong)fixes[i].Time << 32) | (uint)i;
        keys.AsSpan().Sort(fixes);
        _sorted = true;
        var kept = 1;
        for (var i = 1; i < fixes.Length; i++)
        {
            if (Repeats(fixes, kept, fixes[i])) Duplicates++;
            else fixes[kept++] = fixes[i];
        }
        _fixes.RemoveRange(kept, _fixes.Count - kept);
        return fixes[..kept];
    }

    private static bool Repeats(Span<Fix> fixes, int kept, in Fix fix)
    {
        for (var i = kept - 1; i >= 0 && fixes[i].Time == fix.Time; i--)
            if (fixes[i].SamePlace(fix)) return true;
        return false;
    }

    /// <summary>The list itself, sorted, without a copy.</summary>
    public List<Fix> Take()
    {
        Sort();
        return _fixes;
    }
}
