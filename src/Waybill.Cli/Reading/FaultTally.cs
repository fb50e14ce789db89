using System.Globalization;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Tells the first faults of each kind in a file, and counts the rest: a broken log of millions of lines must not drown the terminal.</summary>
/// <param name="session">Tells them.</param>
/// <param name="source">The file.</param>
internal sealed class FaultTally(Session session, string source)
{
    /// <summary>Faults of a kind that are told one by one.</summary>
    private const int Shown = 100;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    public void Tell(Fault fault)
    {
        var count = _counts.GetValueOrDefault(fault.Message) + 1;
        _counts[fault.Message] = count;
        if (count <= Shown) session.Tell(fault);
    }

    /// <summary>Tells how many were not told one by one.</summary>
    public void Close()
    {
        foreach (var (message, count) in _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (count > Shown) session.Tell(new Fault(source, null, string.Create(CultureInfo.InvariantCulture, $"{message} ({count:N0} times, the first {Shown} are named)")));
    }
}
