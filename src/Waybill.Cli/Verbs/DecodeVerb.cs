using System.CommandLine;
using System.Globalization;

namespace Waybill.Cli;

/// <summary><c>waybill decode</c>: AIS sentences in, messages out.</summary>
internal static class DecodeVerb
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files of NMEA 0183 sentences (!AIVDM, tag blocks, receiver stamps; .gz too), folders (.nmea .nm4 .ais .aivdm .txt .log), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Csv = new("--csv")
    {
        Description = "One CSV row a message. Default: one JSON object a line.",
    };

    private static readonly Option<bool> Raw = new("--raw")
    {
        Description = "Integers as they were sent, with the codes for \"not available\". Default: knots, degrees, metres, and nothing where nothing is said.",
    };

    public static Command Create()
    {
        var command = new Command("decode", "Decodes AIS sentences into messages.") { Paths, Csv, Raw };
        command.SetAction(call => Session.Run(call, session =>
        {
            if (session.Json && call.GetValue(Csv)) throw new WrongUsageException("--csv and --json exclude each other");
            Run(session, call.GetValue(Paths)!, call.GetValue(Csv), call.GetValue(Raw));
        }));
        return command;
    }

    private static void Run(Session session, string[] paths, bool csv, bool raw)
    {
        ReportPaths.Check(paths);
        var output = new MessageOutput(session, csv, raw);
        foreach (var file in ReportPaths.Files(paths, SentenceFiles.IsWanted, session.Tell)) output.Read(file);
        output.Flush();
        session.Note(string.Create(CultureInfo.InvariantCulture, $"{output.Messages:N0} messages of {output.Sentences:N0} sentences"));
    }
}
