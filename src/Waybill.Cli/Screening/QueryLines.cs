using System.Text.Json;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>The queries of a call: words of the command line, and the lines of JSON files and of standard input.</summary>
internal static class QueryLines
{
    /// <summary>Longest line read, in characters.</summary>
    private const int MaxLine = 1 << 20;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>The queries in their order; a line that is none is told and passed over.</summary>
    public static IEnumerable<ScreeningQuery> Of(Session session, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument == ReportPaths.StandardInput)
                foreach (var query in Lines(session, Console.In, "standard input")) yield return query;
            else if (argument.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || argument.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                using var reader = Open(session, argument);
                if (reader is null) continue;
                foreach (var query in Lines(session, reader, argument)) yield return query;
            }
            else yield return ScreeningQuery.Of(argument);
        }
    }

    private static StreamReader? Open(Session session, string path)
    {
        var stream = ReportItem.Open(path, out var fault);
        if (fault is not null) session.Tell(fault);
        return stream is null ? null : new StreamReader(stream);
    }

    private static IEnumerable<ScreeningQuery> Lines(Session session, TextReader reader, string source)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Read(session, line, source, number) is { } query) yield return query;
        }
    }

    /// <summary>A line of JSON is an entity, any other a name or number.</summary>
    private static ScreeningQuery? Read(Session session, string line, string source, int number)
    {
        if (line.Length > MaxLine)
        {
            session.Tell(new Fault(source, number, "a line of more than a million characters: passed over"));
            return null;
        }
        if (!line.TrimStart().StartsWith('{')) return ScreeningQuery.Of(line);
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return QueryJson.Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            session.Tell(new Fault(source, number, $"no query, passed over: {e.Message}"));
            return null;
        }
    }
}
