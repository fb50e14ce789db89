using System.Globalization;

namespace Waybill.Reports.Bench;

/// <summary>The whole program over one document: what a user waits for, the best and the middle of several runs.</summary>
internal static class StartBench
{
    private const int Rounds = 11;

    public static int Run()
    {
        var file = Path.GetTempFileName() + ".jsonl";
        try
        {
            Documents.Write(file, 1);
            var runs = Enumerable.Range(0, Rounds).Select(_ => WholeProcess.Run("read", file, "--json", "--quiet")).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"one document, {Rounds} runs: {runs.Min(run => run.Seconds):0.000} s at best, {runs.Select(run => run.Seconds).Order().ElementAt(Rounds / 2):0.000} s in the middle; "
                + $"{runs.Min(run => run.Processor):0.000} s of processor time at best, {runs.Max(run => run.Megabytes):N0} MB at most"));
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
