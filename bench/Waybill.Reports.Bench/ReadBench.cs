using System.Globalization;

namespace Waybill.Reports.Bench;

/// <summary>
/// The whole program over a file of documents and over a quarter of it: the difference is what a document costs once the program
/// is warm, and what it holds on to. Then over as many of which most repeat a text.
/// </summary>
internal static class ReadBench
{
    /// <summary>Texts of the run in which all of them come again, as agency copy does.</summary>
    private const int Texts = 100;

    public static int Run(int count)
    {
        var few = Measure("documents", count / 4, Documents.Write);
        var all = Measure("documents", count, Documents.Write);
        Measure($"documents of {Texts:N0} texts that come again and again", count, (file, copies) => Documents.WriteRepeated(file, copies, Texts));
        var more = count - count / 4;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"each further document: {(all.Processor - few.Processor) / more * 1e3:0.00} ms of processor time, {(all.Megabytes - few.Megabytes) / more * 1e3:0.0} kB of memory"));
        return 0;
    }

    private static WholeProcess Measure(string what, int count, Func<string, int, int> write)
    {
        var file = Path.GetTempFileName() + ".jsonl";
        try
        {
            write(file, count);
            var run = WholeProcess.Run("read", file, "--json", "--quiet");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count:N0} {what}: {run.Seconds:0.0} s, {count / run.Seconds:N0} a second; {run.Processor:0.0} s of processor time, {run.Megabytes:N0} MB at most"));
            return run;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
