using System.CommandLine;
using System.Globalization;
using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary><c>waybill read</c>: reports in, claims out.</summary>
internal static class ReadVerb
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files (.txt, .md, .html, .pdf, .jsonl), folders, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<PrefixDate?> Published = new("--published")
    {
        Description = "Publication date of every document: 2023, 2023-10 or 2023-10-14. Default: what each says itself.",
        HelpName = "DATE",
        CustomParser = Values.Parse<PrefixDate>,
    };

    private static readonly Option<string?> Publisher = new("--publisher")
    {
        Description = "Publisher of every document. Default: what each says itself.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Language = new("--language")
    {
        Description = "Language of every document, as a tag (en, fr). Default: what each says itself, or is found to be.",
        HelpName = "xx",
    };

    public static Command Create()
    {
        var command = new Command("read", "Reads the claims that reports make about transfers.") { Paths, Published, Publisher, Language };
        command.SetAction(call => Session.Run(call, session => Run(session, call.GetValue(Paths)!, new IntakeOptions
        {
            Published = call.GetValue(Published),
            Publisher = call.GetValue(Publisher),
            Language = call.GetValue(Language),
        })));
        return command;
    }

    private static void Run(Session session, string[] paths, IntakeOptions options)
    {
        ReportPaths.Check(paths);
        var maker = new PageMaker(options, session.Json ? ReadingJson.WriteLine : ClaimTable.Write);
        var names = new DocumentNames();
        long documents = 0, transfers = 0;
        session.Progress.Report(0, "documents read");
        OrderedPipeline.Run(ReportItems.Of(paths, options), maker.Make, Print, session.Stopped);
        if (documents != 1 || session.Stopped.IsCancellationRequested)
            session.Note(string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents read, {transfers:N0} transfers found"));

        void Print(Page page)
        {
            session.Output.Write(page.Bytes.WrittenSpan);
            session.Tell(page.Faults);
            foreach (var (name, source, line) in page.Names)
                if (names.Note(name, source, line) is { } twice) session.Tell(twice);
            documents += page.Documents;
            transfers += page.Transfers;
            session.Progress.Report(documents, "documents read");
            maker.Reuse(page);
        }
    }
}
