using System.Diagnostics;

namespace Waybill.Ledger.Tests;

/// <summary>A process of its own that takes a case in and can be killed: this program again, told so by its arguments.</summary>
internal static class TakeInChild
{
    public const string Verb = "take-in";

    /// <summary>Starts one; after each file it writes a line and waits for a line, or for the end of its input, to go on.</summary>
    public static Process Start(string folder)
    {
        var program = Path.ChangeExtension(typeof(TakeInChild).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        return Process.Start(new ProcessStartInfo(program, [Verb, folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>What the child does.</summary>
    public static int Run(string folder)
    {
        using var ledger = CaseLedger.Open(folder, new CaseLedgerOptions { TimeProvider = new SetClock(TempCase.Start), Parallelism = 2 });
        ledger.TakeIn(Told.Reader(), new Lines());
        return 0;
    }

    private sealed class Lines : IProgress<TakeInProgress>
    {
        public void Report(TakeInProgress value)
        {
            Console.Out.WriteLine(value.Path);
            Console.Out.Flush();
            Console.In.ReadLine();
        }
    }
}
