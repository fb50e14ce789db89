using SharpFuzz;
using SharpFuzz.Common;

namespace Waybill.Movements.Fuzz;

/// <summary>Counters in the assemblies under test, and the memory that they count in.</summary>
internal static unsafe class Instrumentation
{
    /// <summary>Number of counters.</summary>
    public const int Size = 1 << 16;

    private static readonly byte[] Memory = GC.AllocateArray<byte>(Size, pinned: true);

    /// <summary>The counters of the run since they were last cleared.</summary>
    public static Span<byte> Counters => Memory;

    /// <summary>Instruments assemblies beside this program, in place, before anything of them is loaded.</summary>
    public static void Apply(params ReadOnlySpan<string> assemblies)
    {
        Trace.SharedMem = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(Memory, 0);
        foreach (var assembly in assemblies)
        {
            try
            {
                foreach (var _ in Fuzzer.Instrument(Path.Combine(AppContext.BaseDirectory, assembly), static _ => true, Options.Value))
                {
                }
            }
            catch (InstrumentationException e) when (e.Message.Contains("already instrumented", StringComparison.Ordinal))
            {
                // By the run before.
            }
        }
    }

    public static void Clear()
    {
        Counters.Clear();
        Trace.PrevLocation = 0;
    }
}
