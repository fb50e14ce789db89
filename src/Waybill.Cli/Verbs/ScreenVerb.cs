using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary><c>waybill screen</c>: names, numbers or entities in, matches in sanctions lists out, explained.</summary>
internal static class ScreenVerb
{
    private static readonly Argument<string[]> Queries = new("QUERY")
    {
        Description = "Names, IMO numbers or MMSIs; a .jsonl file of entities, one a line; - for such lines, or names, on standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static readonly Option<string[]> Lists = new("--list")
    {
        Description = "Files of lists, or folders of them: UN XML, OFAC CSV, UK CSV, EU XML or CSV, FollowTheMoney JSON lines, any CSV with a column of names.",
        HelpName = "PATH",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Case = new("--case")
    {
        Description = "Folder of a case, taken in first: screens its parties and carriers, each for the day of its transfer unless --as-of says another. Default: none.",
        HelpName = "CASE",
    };

    private static readonly Option<PrefixDate?> AsOf = new("--as-of")
    {
        Description = "The day whose lists count, as 2023-09-01. Default: the newest versions at hand.",
        HelpName = "DATE",
        CustomParser = Values.Parse<PrefixDate>,
    };

    private static readonly Option<string[]> Since = new("--since")
    {
        Description = "Older versions of the lists: tells what changed, and screens only against records that are new or changed. Default: all records.",
        HelpName = "OLD",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> SaveIndex = new("--save-index")
    {
        Description = "Writes the lists with their index to a file, which --list then opens faster than the lists. Default: no file.",
        HelpName = "FILE",
    };

    private static readonly Option<double> MatchAt = new("--match-at")
    {
        Description = "Score from which a hit is a match, 0 to 1. Default 0.8.",
        DefaultValueFactory = _ => new ScreeningOptions().MatchAt,
        HelpName = "SCORE",
    };

    public static Command Create()
    {
        var command = new Command("screen", "Looks for persons, companies and ships in sanctions lists.") { Queries, Lists, Case, AsOf, Since, MatchAt, SaveIndex };
        command.SetAction(call => Session.Run(call, session => Run(session, new Call(
            call.GetValue(Queries)!, call.GetValue(Lists)!, call.GetValue(AsOf)?.LastDay, call.GetValue(Since) ?? [], call.GetValue(MatchAt), call.GetValue(SaveIndex), call.GetValue(Case)))));
        return command;
    }

    private static void Run(Session session, Call call)
    {
        if (call.Queries.Length == 0 && call.Since.Length == 0 && call.SaveIndex is null && call.Case is null)
            throw new WrongUsageException("nothing to screen: give a name, a number, a .jsonl file, - or --case");
        if (!(call.MatchAt is >= 0 and <= 1)) throw new WrongUsageException($"--match-at {call.MatchAt} is no score: 0 to 1");
        ReportPaths.Check(call.Queries.Where(query => query.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)));
        var content = call.Case is null ? null : CaseIntake.Read(session, call.Case);
        var index = ListPaths.LoadIndex(session, call.Lists);
        if (call.SaveIndex is { } file) Save(session, index, file);
        if (call.Since.Length > 0)
        {
            var deltas = ListChanges.Between(session, ListPaths.Load(session, call.Since), index.Sources);
            Print(session, deltas);
            index = ScreeningIndex.Build(ListChanges.OnlyChanged(deltas));
        }
        session.Note(string.Create(CultureInfo.InvariantCulture, $"{index.Records.Count:N0} records with {index.NameCount:N0} names from {string.Join(", ", index.Lists)}"));
        var shown = Math.Min(call.MatchAt, new ScreeningOptions().ShowAt);
        var queries = QueryLines.Of(session, call.Queries).Select(query => (query, call.AsOf));
        if (content is not null) queries = queries.Concat(CaseQueries.Of(content).Select(asked => (asked.Query, call.AsOf ?? asked.Day)));
        if (call.Queries.Length > 0 || content is not null)
            Screen(session, queries, new Screener(index, new ScreeningOptions { MatchAt = call.MatchAt, ShowAt = shown }));
    }

    private static void Save(Session session, ScreeningIndex index, string file)
    {
        try
        {
            File.WriteAllBytes(file, IndexFile.Write(index));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Tell(new Fault(file, null, $"cannot be written: {e.Message}"));
        }
    }

    private static void Screen(Session session, IEnumerable<(ScreeningQuery Query, DateOnly? Day)> queries, Screener screener)
    {
        long done = 0, matched = 0;
        OrderedPipeline.Run(queries, asked => screener.Screen(asked.Query, asked.Day), Emit, session.Stopped);
        if (done != 1) session.Note(string.Create(CultureInfo.InvariantCulture, $"{done:N0} screened, {matched:N0} not clear"));

        void Emit(ScreeningResult result)
        {
            done++;
            if (!result.Clear) matched++;
            session.Progress.Report(done, "screened");
            Print(session, output => HitTable.Write(result, output), writer => ScreeningJson.Write(result, writer));
        }
    }

    private static void Print(Session session, IReadOnlyList<ListDelta> deltas)
    {
        foreach (var delta in deltas)
        {
            if (session.Json)
                foreach (var change in DeltaJson.Of(delta)) Print(session, _ => { }, change);
            else Print(session, output => HitTable.Write(delta, output), _ => { });
        }
    }

    private static void Print(Session session, Action<ArrayBufferWriter<byte>> table, Action<Utf8JsonWriter> json)
    {
        var output = new ArrayBufferWriter<byte>();
        if (!session.Json) table(output);
        else
        {
            using (var writer = new Utf8JsonWriter(output, ReadingJson.Options)) json(writer);
            Encoding.UTF8.GetBytes("\n", output);
        }
        session.Output.Write(output.WrittenSpan);
    }

    private sealed record Call(string[] Queries, string[] Lists, DateOnly? AsOf, string[] Since, double MatchAt, string? SaveIndex, string? Case);
}
