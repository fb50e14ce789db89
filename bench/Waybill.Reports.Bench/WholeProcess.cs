using System.Diagnostics;
using Waybill.Model.Tests;

namespace Waybill.Reports.Bench;

/// <summary>One run of the program, as a user starts it.</summary>
/// <param name="Seconds">From start to exit.</param>
/// <param name="Processor">Seconds of processor time, over all cores, but for the last moment.</param>
/// <param name="Megabytes">Most memory that it had at a time.</param>
internal sealed record WholeProcess(double Seconds, double Processor, double Megabytes)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);

    /// <summary>The program as the build leaves it for its users, compiled ahead where a release is; what stands beside the bench is not.</summary>
    private static readonly string Program = Path.Combine(
        Repository.Root, "src", "Waybill.Cli", Path.GetRelativePath(Path.Combine(Repository.Root, "bench", "Waybill.Reports.Bench"), AppContext.BaseDirectory), "waybill.dll");

    public static WholeProcess Run(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var (processor, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Step))
        {
            process.Refresh();
            if (Sample(process) is { } now) (processor, memory) = (now.Processor, Math.Max(memory, now.Memory));
        }
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        output.Wait();
        if (process.ExitCode != 0) throw new InvalidOperationException($"waybill ended with {process.ExitCode}");
        return new WholeProcess(seconds, processor.TotalSeconds, memory / 1e6);
    }

    /// <summary>What it used so far; null when it has just ended.</summary>
    private static (TimeSpan Processor, long Memory)? Sample(Process process)
    {
        try
        {
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
