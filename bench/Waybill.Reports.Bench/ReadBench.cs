using System.Globalization;

namespace Waybill.Reports.Bench;

/// <summary>
/// The whole program over a file of documents and over a quarter of it: the difference is what a document costs once the program
/// is warm, and what it holds on to.
/// </summary>
internal static class ReadBench
{
    public static int Run(int count)
    {
        var few = Measure(count / 4);
        var all = Measure(count);
        var more = count - count / 4;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"each further document: {(all.Processor - few.Processor) / more * 1e3:0.00} ms of processor time, {(all.Megabytes - few.Megabytes) / more * 1e3:0.0} kB of memory"));
        return 0;
    }

    private static WholeProcess Measure(int count)
    {
        var file = Path.GetTempFileName() + ".jsonl";
        try
        {
            Documents.Write(file, count);
            var run = WholeProcess.Run("read", file, "--json", "--quiet");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count:N0} documents: {run.Seconds:0.0} s, {count / run.Seconds:N0} a second; {run.Processor:0.0} s of processor time, {run.Megabytes:N0} MB at most"));
            return run;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
