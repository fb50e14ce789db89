using System.CommandLine;
using System.Globalization;
using Waybill.Briefs;
using Waybill.Ledger;

namespace Waybill.Cli;

/// <summary><c>waybill export</c>: the ledger of a case in a format of the field.</summary>
internal static class ExportVerb
{
    private static readonly Argument<string> Case = new("CASE") { Description = "Folder of a case that waybill brief has taken in. Nothing is taken in or changed." };

    private static readonly Option<string?> Format = new("--format")
    {
        Description = "csv: a row a claim · geojson: the places named · ftm: FollowTheMoney entities, one a line · stix: a STIX 2.1 bundle · jsonl: the transfers with their claims. Default: jsonl with --json, else none: it must be told.",
        HelpName = string.Join('|', CaseExport.Formats),
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "File that the export is written to. Default: standard output.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("export", "Writes the ledger of a case as CSV, GeoJSON, FollowTheMoney, STIX or JSON Lines.") { Case, Format, Output };
        command.SetAction(call => Session.Run(call, session => Run(session, call.GetValue(Case)!, call.GetValue(Format), call.GetValue(Output))));
        return command;
    }

    private static void Run(Session session, string folder, string? format, string? path)
    {
        format ??= session.Json ? "jsonl" : throw new WrongUsageException($"--format is missing: {string.Join(", ", CaseExport.Formats)}");
        if (!CaseExport.Formats.Contains(format)) throw new WrongUsageException($"--format {format}: there is no such format, only {string.Join(", ", CaseExport.Formats)}");
        if (session.Json && format == "csv" && path is null) throw new WrongUsageException("--json and --format csv both ask for standard output: give -o FILE");
        if (!Directory.Exists(folder)) throw new WrongUsageException($"{folder}: there is no such folder");
        if (!CaseLedger.Exists(folder)) throw new WrongUsageException($"{folder}: there is no ledger in it yet; waybill brief makes one");
        CaseContent content;
        try
        {
            using var ledger = CaseLedger.Open(folder);
            content = ledger.Content();
        }
        catch (LedgerException e)
        {
            session.Tell(e.Fault);
            return;
        }
        session.Stopped.ThrowIfCancellationRequested();
        var export = new CaseExport();
        if (path is null) export.Write(format, content, session.Output);
        else if (!OutputFile.Write(path, "the export", session, file => export.Write(format, content, file))) return;
        var claims = content.Transfers.SelectMany(t => t.Supporting.Concat(t.Possible).Concat(t.Denials).Concat(t.NoEvidence)).Select(c => c.Id).Distinct().Count();
        session.Note(string.Create(CultureInfo.InvariantCulture, $"{content.Transfers.Count:N0} transfers, {claims:N0} claims written as {format}{(path is null ? "" : $" to {path}")}"));
    }
}
