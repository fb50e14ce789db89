using System.CommandLine;

namespace Waybill.Cli;

/// <summary>The command line: its verbs, and the options that all of them take.</summary>
internal static class CommandLine
{
    /// <summary>Runs one call.</summary>
    /// <returns>0 done, 1 done but some input was faulty, 2 wrong usage, 130 interrupted.</returns>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Reconstructs embargoed transfers from open sources: reports in, a sourced ledger and a brief out.")
        {
            BriefVerb.Create(),
            ExportVerb.Create(),
            ReadVerb.Create(),
            DecodeVerb.Create(),
            TrackVerb.Create(),
            ScoreVerb.Create(),
            CheckVerb.Create(),
            ScreenVerb.Create(),
            JudgeVerb.Create(),
            ServeVerb.Create(),
        };
        root.Add(Common.Json);
        root.Add(Common.Quiet);
        var call = root.Parse(args);
        if (call.Errors.Count == 0) return call.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        foreach (var error in call.Errors) Console.Error.WriteLine($"waybill: {error.Message}");
        Console.Error.WriteLine("waybill: see waybill --help");
        return Exit.WrongUsage;
    }
}
