using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>All that was read of one MMSI, in the order of reading until it is sorted.</summary>
internal sealed class ShipFixes(Mmsi mmsi)
{
    private readonly List<Fix> _fixes = new(4);
    private bool _sorted = true;

    public Mmsi Mmsi { get; } = mmsi;

    public List<ShipStatic> Statics { get; } = [];

    /// <summary>Fixes that stood there already, with the same time and place.</summary>
    public int Duplicates { get; private set; }

    public int Count => _fixes.Count;

    public void Add(in Fix fix)
    {
        if (_fixes.Count > 0)
        {
            var last = _fixes[^1];
            if (fix.Time < last.Time)
            {
                _sorted = false;
            }
            else if (fix.Time == last.Time && fix.SamePlace(last))
            {
                Duplicates++;
                return;
            }
        }
        _fixes.Add(fix);
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
