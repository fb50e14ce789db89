using FuzzySharp;

namespace Waybill.Lists.Bench;

/// <summary>Screens a second, and how long one waits: half of the queries are names of the lists with a letter lost, half are invented.</summary>
internal static class ScreenBench
{
    private const int Queries = 4000;

    /// <summary>Queries that the rival is asked: it takes a thousand times as long.</summary>
    private const int RivalQueries = 5;

    /// <summary>Names that the rival goes through at most; with more it would only take longer.</summary>
    private const int RivalNames = 70_000;

    public static int Run(int names, string[] paths)
    {
        var index = ScreeningIndex.Build(ListFiles.Read(ListFiles.With(names, paths)));
        Console.WriteLine($"{index.Records.Count:N0} records, {index.NameCount:N0} names, {names:N0} of them invented; {Environment.ProcessorCount} processors");
        var queries = Ask(index);
        var screener = new Screener(index, new ScreeningOptions());
        foreach (var query in queries.Take(500)) screener.Screen(query);

        var (waits, passed) = (new double[queries.Count], new double[queries.Count]);
        for (var i = 0; i < queries.Count; i++)
        {
            var start = Clock.Start();
            screener.Screen(queries[i]);
            (waits[i], passed[i]) = (start.Processor * 1000, start.Wall * 1000);
        }
        var one = waits.Sum() / 1000;
        Console.WriteLine($"one thread, processor time: {queries.Count / one:N0} screens a second; {Spread(waits)}");
        Console.WriteLine($"one thread, time that passed: {queries.Count / (passed.Sum() / 1000):N0} screens a second; {Spread(passed)}");

        var clock = Clock.Start();
        var clear = 0;
        Parallel.ForEach(queries, query =>
        {
            if (screener.Screen(query).Clear) Interlocked.Increment(ref clear);
        });
        Console.WriteLine($"all processors: {queries.Count / clock.Wall:N0} screens a second of time that passed, {queries.Count * Environment.ProcessorCount / clock.Processor:N0} if they had been free; {queries.Count - clear:N0} of {queries.Count:N0} not clear");
        Memory.Tell(screener);
        Rival(index, queries, one / queries.Count);
        return 0;
    }

    private static string Spread(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return $"half within {milliseconds[milliseconds.Length / 2]:0.00} ms, 99 of 100 within {milliseconds[milliseconds.Length * 99 / 100]:0.00} ms";
    }

    private static List<ScreeningQuery> Ask(ScreeningIndex index)
    {
        var random = new Random(11);
        var known = index.Records.Where(record => record.List.Name != "invented" && record.Names.Count > 0).ToList();
        var strangers = ListFiles.Read([ListFiles.Invent(index.Sources, 3 * Queries / 2)])[0].Designations;
        return [.. Enumerable.Range(0, Queries).Select(i =>
        {
            if (i % 2 > 0) return new ScreeningQuery { Kind = SubjectKind.Person, Names = [strangers[i / 2].Caption + "a"] };
            var record = known[random.Next(known.Count)];
            var name = record.Caption;
            return new ScreeningQuery { Kind = record.Kind, Names = [name.Length > 4 ? name.Remove(random.Next(1, name.Length - 1), 1) : name] };
        })];
    }

    /// <summary>What one writes first: every name of the lists scored by a library of string distances.</summary>
    private static void Rival(ScreeningIndex index, List<ScreeningQuery> queries, double seconds)
    {
        var all = index.Records.SelectMany(record => record.Names).Take(RivalNames).Select(name => name.Text.ToUpperInvariant()).ToList();
        var clock = Clock.Start();
        foreach (var query in queries.Take(RivalQueries))
        {
            var best = 0;
            foreach (var name in all) best = Math.Max(best, Fuzz.TokenSetRatio(query.Names[0].ToUpperInvariant(), name));
        }
        var each = clock.Processor / RivalQueries;
        Console.WriteLine($"FuzzySharp, token set ratio with {all.Count:N0} names: {1 / each:0.0} queries a second on one thread, processor time, 1/{each / seconds:N0} of the rate above");
    }
}
