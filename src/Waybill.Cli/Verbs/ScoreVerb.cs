using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary><c>waybill score</c>: how well readings agree with gold.</summary>
internal static class ScoreVerb
{
    private static readonly Argument<string> Gold = new("GOLD") { Description = "Gold readings, one JSON object a line." };

    private static readonly Argument<string?> Produced = new("PRODUCED")
    {
        Description = "What waybill read --json printed; - for standard input. Default: the texts of the gold are read anew.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "First each missed and each invented transfer and each wrong slot. Default: figures only.",
    };

    public static Command Create()
    {
        var command = new Command("score", "Measures claims against gold by the rules of the contract.") { Gold, Produced, Errors };
        command.SetAction(call => Session.Run(call, session => Run(session, call.GetValue(Gold)!, call.GetValue(Produced), call.GetValue(Errors))));
        return command;
    }

    private static void Run(Session session, string goldPath, string? producedPath, bool errors)
    {
        ReportPaths.Check(producedPath is null ? [goldPath] : [goldPath, producedPath]);
        var gold = Load(session, goldPath);
        var produced = producedPath is null ? ReadAnew(session, gold) : Load(session, producedPath);
        session.Stopped.ThrowIfCancellationRequested();

        var report = ClaimScorer.Score(gold, produced);
        foreach (var name in report.ForeignText) session.Tell(new Fault(name, null, "the text as read is no part of the gold's: its spans are compared as they are"));
        var output = new ArrayBufferWriter<byte>();
        if (errors) ErrorLines.Write(report, output, session.Json);
        if (session.Json) WriteLine(report, output);
        else ScoreTables.Write(report, output);
        session.Output.Write(output.WrittenSpan);
    }

    private static List<Reading> Load(Session session, string path)
    {
        var faults = new List<Fault>();
        Fault? fault = null;
        using Stream? stream = path == ReportPaths.StandardInput ? Console.OpenStandardInput() : ReportItem.Open(path, out fault);
        var readings = stream is null ? [] : ReadingJson.ReadLines(stream, path, faults).ToList();
        if (fault is not null) session.Tell(fault);
        session.Tell(faults);
        return readings;
    }

    private static List<Reading> ReadAnew(Session session, List<Reading> gold)
    {
        var reader = new ReportReader();
        var readings = new List<Reading>(gold.Count);
        OrderedPipeline.Run(gold, truth => reader.Read(Document(truth)), Keep, session.Stopped);
        return readings;

        void Keep(Reading reading)
        {
            readings.Add(reading);
            session.Progress.Report(readings.Count, "documents read");
        }
    }

    /// <summary>The document without the answers.</summary>
    private static SourceDocument Document(Reading truth) => new()
    {
        Name = truth.Document,
        Text = truth.Text,
        Published = truth.Published,
        Publisher = truth.Publisher,
        Title = truth.Title,
        Language = truth.Language,
    };

    private static void WriteLine(ScoreReport report, ArrayBufferWriter<byte> output)
    {
        using (var writer = new Utf8JsonWriter(output, ReadingJson.Options)) ScoreJson.Write(report, writer);
        Encoding.UTF8.GetBytes("\n", output);
    }
}
