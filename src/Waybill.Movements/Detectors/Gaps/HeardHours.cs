using System.Collections;

namespace Waybill.Movements;

/// <summary>The hours between her first and her last message in which a ship was heard.</summary>
internal sealed class HeardHours(uint first, uint last)
{
    private readonly BitArray _heard = new((int)(last - first + 1));
    private int _count;

    /// <summary>Share of the hours between her first and her last message.</summary>
    public double Share => (double)_count / _heard.Length;

    public void Add(uint hour)
    {
        if (_heard[(int)(hour - first)]) return;
        _heard[(int)(hour - first)] = true;
        _count++;
    }

    /// <summary>Whether she was heard in an hour; null before her first and after her last message.</summary>
    public bool? In(uint hour) => hour < first || hour > last ? null : _heard[(int)(hour - first)];
}
