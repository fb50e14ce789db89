using System.Collections.Concurrent;

namespace Waybill.Lists;

/// <summary>Screens subjects against an index. Safe to use from several threads at once.</summary>
public sealed class Screener
{
    private readonly ConcurrentBag<ScreeningDesk> _desks = [];
    private readonly ScreeningIndex _index;
    private readonly ScreeningOptions _options;

    /// <summary>Makes a screener.</summary>
    public Screener(ScreeningIndex index, ScreeningOptions options)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(options);
        (_index, _options) = (index, options);
    }

    /// <summary>What is searched.</summary>
    public ScreeningIndex Index => _index;

    /// <summary>Looks for one subject.</summary>
    /// <param name="query">Whom to look for.</param>
    /// <param name="asOf">The day whose lists count; null for the newest versions.</param>
    public ScreeningResult Screen(ScreeningQuery query, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!_desks.TryTake(out var desk)) desk = new ScreeningDesk(_index, _options);
        try
        {
            return desk.Screen(query, asOf);
        }
        finally
        {
            _desks.Add(desk);
        }
    }
}
