using System.Runtime.InteropServices;

namespace Waybill.Movements.Fuzz;

/// <summary>What was ever reached, and about how often in one run.</summary>
internal sealed class Coverage
{
    private readonly byte[] _seen = new byte[Instrumentation.Size];

    /// <summary>Number of places reached.</summary>
    public int Places => _seen.Count(seen => seen != 0);

    /// <summary>Adds the counters of a run.</summary>
    /// <returns>Whether it reached a new place, or an old one in a new order of magnitude.</returns>
    public bool Add(ReadOnlySpan<byte> counters)
    {
        var isNew = false;
        var words = MemoryMarshal.Cast<byte, ulong>(counters);
        for (var w = 0; w < words.Length; w++)
        {
            if (words[w] == 0) continue;
            for (var i = w * 8; i < w * 8 + 8; i++)
            {
                var magnitude = Magnitude(counters[i]);
                if ((_seen[i] | magnitude) == _seen[i]) continue;
                _seen[i] |= magnitude;
                isNew = true;
            }
        }
        return isNew;
    }

    private static byte Magnitude(byte count) => count switch { 0 => 0, 1 => 1, 2 => 2, 3 => 4, < 8 => 8, < 16 => 16, < 32 => 32, < 128 => 64, _ => 128 };
}
