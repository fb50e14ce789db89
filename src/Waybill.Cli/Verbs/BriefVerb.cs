using System.Buffers;
using System.CommandLine;
using Waybill.Briefs;
using Waybill.Ledger;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary><c>waybill brief</c>, the main job: a case folder in, its ledger brought up to date, its brief out.</summary>
internal static class BriefVerb
{
    private static readonly Argument<string> Case = new("CASE") { Description = "Folder of the case: reports, and case.toml with title, language and question if there is one." };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "File that the brief is written to. Default: brief.html in the case folder.",
        HelpName = "FILE.html",
    };

    public static Command Create()
    {
        var command = new Command("brief", "Takes in a case folder, updates its ledger, prints the transfers and writes the brief.") { Case, Output };
        command.SetAction(call => Session.Run(call, session =>
        {
            var folder = call.GetValue(Case)!;
            Run(session, folder, call.GetValue(Output) ?? Path.Combine(folder, "brief.html"));
        }));
        return command;
    }

    private static void Run(Session session, string folder, string briefPath)
    {
        if (!Directory.Exists(folder)) throw new WrongUsageException($"{folder}: there is no such folder");
        CaseContent content;
        try
        {
            using var ledger = CaseLedger.Open(folder);
            TakeIn(session, ledger);
            content = ledger.Content();
        }
        catch (LedgerException e)
        {
            session.Tell(e.Fault);
            return;
        }
        session.Stopped.ThrowIfCancellationRequested();
        var written = BriefFile.Write(content, briefPath, session);
        Print(session, content);
        if (written) session.Conclude($"The brief is at {briefPath}");
    }

    private static void TakeIn(Session session, CaseLedger ledger)
    {
        var result = ledger.TakeIn(new ReportReader(), new TakeInWatch(session.Progress), session.Stopped);
        session.Tell(result.Faults);
        session.Note($"{result.New} files taken in, {result.Known} known, {result.ReadAgain} read again, {result.Documents} documents read");
    }

    private static void Print(Session session, CaseContent content)
    {
        if (session.Json)
        {
            BriefJson.Write(content, session.Output);
            return;
        }
        var output = new ArrayBufferWriter<byte>();
        TransferTable.Write(content, output);
        session.Output.Write(output.WrittenSpan);
    }

    /// <summary>Passes progress on at once, on the thread that makes it.</summary>
    private sealed class TakeInWatch(Progress progress) : IProgress<TakeInProgress>
    {
        public void Report(TakeInProgress value) => progress.Report(value.Documents, $"documents read, {value.Done} of {value.Total} files");
    }
}
