namespace Waybill.Lists.Bench;

/// <summary>Lists into memory: from their files, and from an index that was saved.</summary>
internal static class LoadBench
{
    private const int Runs = 5;

    public static int Run(int invented, string[] paths)
    {
        var given = ListFiles.With(invented, paths);
        var (files, builds, opens) = (new List<double>(), new List<double>(), new List<double>());
        ScreeningIndex? index = null;
        for (var i = 0; i < Runs; i++)
        {
            var clock = Clock.Start();
            var lists = ListFiles.Read(given);
            files.Add(clock.Processor);
            index = ScreeningIndex.Build(lists);
            builds.Add(clock.Processor);
            if (i == 0) Console.WriteLine($"the first time, from files: {clock}");
        }
        var saved = IndexFile.Write(index!);
        for (var i = 0; i < Runs; i++)
        {
            var clock = Clock.Start();
            if (IndexFile.Read(new ListFile("saved", saved), out var fault) is null) throw new InvalidDataException(fault!.ToString());
            opens.Add(clock.Processor);
            if (i == 0) Console.WriteLine($"the first time, from its own index of {saved.Length / 1e6:0.0} MB: {clock}");
        }
        Console.WriteLine($"{index!.Records.Count:N0} records, {index.NameCount:N0} names of {string.Join(", ", index.Lists)}");
        Console.WriteLine($"at best of {Runs}, processor time: read {files.Min():0.00} s, read and indexed {builds.Min():0.00} s, opened from the index {opens.Min():0.00} s");
        Memory.Tell(index);
        return 0;
    }
}
