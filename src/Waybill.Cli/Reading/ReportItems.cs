using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>Cuts input into pieces for the workers: whole files, and the lines of files of many documents.</summary>
internal static class ReportItems
{
    /// <summary>The pieces, in the order of the paths.</summary>
    public static IEnumerable<ReportItem> Of(IReadOnlyList<string> paths, IntakeOptions options)
    {
        var faults = new Queue<Fault>();
        foreach (var path in ReportPaths.Files(paths, faults.Enqueue))
        {
            while (faults.TryDequeue(out var fault)) yield return Faulty(fault);
            foreach (var item in OfFile(path, options)) yield return item;
        }
        while (faults.TryDequeue(out var fault)) yield return Faulty(fault);
    }

    private static IEnumerable<ReportItem> OfFile(string path, IntakeOptions options)
    {
        if (path != ReportPaths.StandardInput && ReportIntake.IsReport(path) && !ReportIntake.HoldsMany(path))
        {
            yield return new ReportItem.WholeFile(path);
            yield break;
        }
        Fault? fault = null;
        using Stream? stream = path == ReportPaths.StandardInput ? Console.OpenStandardInput() : ReportItem.Open(path, out fault);
        if (stream is null)
        {
            yield return Faulty(fault!);
        }
        else if (!ReportIntake.HoldsMany(path))
        {
            foreach (var result in ReportIntake.Read(stream, path, options)) yield return new ReportItem.TakenIn(result);
        }
        else
        {
            var any = false;
            foreach (var line in JsonLines.ReadLines(stream, options))
            {
                any = true;
                yield return new ReportItem.Line(path, line);
            }
            if (!any) yield return Faulty(new Fault(path, null, "is empty: not read"));
        }
    }

    private static ReportItem.TakenIn Faulty(Fault fault) => new(new IntakeResult(null, [fault]));
}
