using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Waybill.Reports.Bench;

/// <summary>Finding dates, on one thread, in memory, the best of several rounds; beside chrono-node over the same file in the same run.</summary>
internal static class DateBench
{
    private const int Count = 1_000, Rounds = 5;

    public static int Run(string? chrono)
    {
        var documents = Documents.Make(Count).Where(document => document.Published is not null).ToList();
        var bytes = documents.Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document.Text));
        var (own, found) = Measure(documents);
        Print("Waybill", own, bytes, found);
        if (chrono is null) return 0;
        var file = Path.GetTempFileName() + ".jsonl";
        try
        {
            Documents.Write(file, Count);
            var script = Path.Combine(AppContext.BaseDirectory, "chrono.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, chrono, file, $"{Rounds}"]) { RedirectStandardOutput = true })!;
            var answer = node.StandardOutput.ReadToEnd().Split(' ');
            node.WaitForExit();
            if (node.ExitCode != 0) return node.ExitCode;
            var other = double.Parse(answer[0], CultureInfo.InvariantCulture);
            Print("chrono-node", other, bytes, int.Parse(answer[1], CultureInfo.InvariantCulture));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Waybill is {other / own:0.0} times as fast"));
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (double Seconds, int Found) Measure(List<SourceDocument> documents)
    {
        var packs = documents.Select(document => document.Language!).Distinct().ToDictionary(language => language, language => LanguagePack.Of(language)!);
        var (tokens, mentions) = (new List<Token>(), new List<TimeMention>());
        var (best, found) = (double.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            found = 0;
            var start = Stopwatch.GetTimestamp();
            foreach (var document in documents)
            {
                tokens.Clear();
                mentions.Clear();
                var pack = packs[document.Language!];
                Tokenizer.Cut(document.Text, 0, document.Text.Length, pack.Lexicon.Vocabulary, false, tokens);
                pack.Times.Find(document.Text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(document.Published), mentions);
                found += mentions.Count;
            }
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return (best, found);
    }

    private static void Print(string name, double seconds, long bytes, int found) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {seconds:0.000} s, {bytes / seconds / 1e6:0.0} MB a second, {found:N0} expressions found"));
}
