using System.Diagnostics;

namespace Waybill.Lists.Bench;

/// <summary>Time that passes, and processor time of all threads: on a machine that others use only the second tells the work.</summary>
internal sealed class Clock
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _before = Environment.CpuUsage.TotalTime;

    public double Wall => Stopwatch.GetElapsedTime(_start).TotalSeconds;

    public double Processor => (Environment.CpuUsage.TotalTime - _before).TotalSeconds;

    public static Clock Start() => new();

    public override string ToString() => $"{Wall:0.00} s, {Processor:0.00} s of processor time";
}

/// <summary>Memory of the process.</summary>
internal static class Memory
{
    public static void Tell(object kept)
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"memory: {held / 1e6:0} MB held, {process.PeakWorkingSet64 / 1e6:0} MB at most in the process");
        GC.KeepAlive(kept);
    }
}
