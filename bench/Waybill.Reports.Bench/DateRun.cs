using System.Diagnostics;
using System.Globalization;

namespace Waybill.Reports.Bench;

/// <summary>What finding the dates of some documents took, and found.</summary>
/// <param name="Name">Who found them.</param>
/// <param name="Seconds">Best of the rounds.</param>
/// <param name="Found">Number of expressions.</param>
internal sealed record DateRun(string Name, double Seconds, int Found)
{
    /// <summary>Times some rounds of a search through all documents.</summary>
    /// <param name="name">Who searches.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="rounds">How often all are searched.</param>
    /// <param name="count">Searches one, and gives the number of expressions.</param>
    public static DateRun Of(string name, IReadOnlyList<SourceDocument> documents, int rounds, Func<SourceDocument, int> count)
    {
        var (best, found) = (double.MaxValue, 0);
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            found = documents.Sum(count);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return new DateRun(name, best, found);
    }

    /// <summary>Prints it.</summary>
    public void Print(long bytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name}: {Seconds:0.000} s, {bytes / Seconds / 1e6:0.00} MB a second, {Found:N0} expressions found"));

    /// <summary>Prints how it stands to another over the same documents.</summary>
    public void PrintBeside(DateRun other) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name} is {other.Seconds / Seconds:0.0} times as fast as {other.Name}"));
}
