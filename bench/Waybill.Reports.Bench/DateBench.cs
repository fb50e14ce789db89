using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Reports.Bench;

/// <summary>Finding dates, on one thread, in memory, the best of several rounds; beside two rivals over the same documents in the same run.</summary>
internal static class DateBench
{
    private const int Count = 1_000, Rounds = 12;

    /// <summary>Microsoft.Recognizers.Text takes hundreds of times as long: it is given the first of the documents, after some that warm it up.</summary>
    private const int Few = 80, WarmUp = 8;

    public static int Run(string? chrono)
    {
        var documents = Documents.Make(Count).Where(document => document.Published is not null).ToList();
        var own = DateRun.Of("Waybill", documents, Rounds, Find);
        own.Print(Bytes(documents));
        if (chrono is not null)
        {
            if (Chrono(chrono) is not { } run) return 1;
            run.Print(Bytes(documents));
            own.PrintBeside(run);
        }
        var few = documents[..Few];
        foreach (var document in documents[^WarmUp..]) RecognizersDates.Find(document);
        var (less, recognizers) = (DateRun.Of("Waybill", few, Rounds, Find), DateRun.Of("Microsoft.Recognizers.Text", few, 1, RecognizersDates.Find));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first {few.Count} documents:"));
        less.Print(Bytes(few));
        recognizers.Print(Bytes(few));
        less.PrintBeside(recognizers);
        return 0;
    }

    private static long Bytes(List<SourceDocument> documents) => documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));

    private static int Find(SourceDocument document)
    {
        var (tokens, mentions) = (new List<Token>(), new List<TimeMention>());
        var pack = LanguagePack.Of(document.Language!)!;
        Tokenizer.Cut(document.Text, 0, document.Text.Length, pack.Lexicon.Vocabulary, false, tokens);
        pack.Times.Find(document.Text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(document.Published), mentions);
        return mentions.Count;
    }

    private static DateRun? Chrono(string folder)
    {
        var file = Path.GetTempFileName() + ".jsonl";
        try
        {
            Documents.Write(file, Count);
            var script = Path.Combine(AppContext.BaseDirectory, "chrono.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, folder, file, $"{Rounds}"]) { RedirectStandardOutput = true })!;
            var answer = node.StandardOutput.ReadToEnd().Split(' ');
            node.WaitForExit();
            return node.ExitCode == 0 ? new DateRun("chrono-node", double.Parse(answer[0], CultureInfo.InvariantCulture), int.Parse(answer[1], CultureInfo.InvariantCulture)) : null;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
