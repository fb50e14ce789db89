using System.Buffers;
using System.CommandLine;
using System.Text;
using Waybill.Briefs;
using Waybill.Ledger;

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
        if (CaseIntake.Read(session, folder) is not { } content) return;
        session.Stopped.ThrowIfCancellationRequested();
        var written = OutputFile.Write(briefPath, "the brief", session, file =>
        {
            using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024, leaveOpen: true);
            new BriefWriter().Write(content, text);
        });
        Print(session, content);
        if (written) session.Conclude($"The brief is at {briefPath}");
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
}
