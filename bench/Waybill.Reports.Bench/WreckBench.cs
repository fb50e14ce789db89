using System.Globalization;
using Waybill.Model;
using Waybill.Reports.Tests;

namespace Waybill.Reports.Bench;

/// <summary>Reading more than a thousand damaged documents, each from its bytes to its claims: how much processor time the worst takes.</summary>
internal static class WreckBench
{
    /// <summary>No document may take longer, in milliseconds of processor time.</summary>
    private const double Most = 50;

    /// <summary>Each is read so often, and the shortest counts: what else the program does in the meantime is not the document's fault.</summary>
    private const int Tries = 3;

    public static int Run()
    {
        var (reader, documents) = (new ReportReader(), Documents.Developed().ToList());
        foreach (var document in documents) reader.Read(new SourceDocument { Name = document.Document, Text = document.Text, Published = document.Published });
        var times = new List<(double Milliseconds, string Name, int Bytes)>();
        foreach (var damage in Wrecks.Damages.Keys)
        {
            var random = Wrecks.ChanceOf(damage);
            foreach (var document in documents)
                foreach (var bytes in Wrecks.Of(damage, document.Text, random))
                    times.Add((Enumerable.Range(0, Tries).Min(_ => Time(reader, document, bytes)), $"{document.Document}, {damage}", bytes.Length));
        }
        times.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{times.Count:N0} documents: half within {times[times.Count / 2].Milliseconds:0.0} ms, 99 of 100 within {times[times.Count * 99 / 100].Milliseconds:0.0} ms, {times.Count(time => time.Milliseconds > Most)} over {Most} ms"));
        foreach (var (milliseconds, name, bytes) in times.TakeLast(5).Reverse())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms: {name}, {bytes:N0} bytes"));
        return times[^1].Milliseconds > Most ? 1 : 0;
    }

    private static double Time(ReportReader reader, Reading document, byte[] bytes)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var taken in ReportIntake.Read(bytes, $"{document.Document}.txt"))
            if (taken.Document is { } wreck) reader.Read(wreck with { Published = document.Published });
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
