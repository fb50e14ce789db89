using System.Diagnostics;
using System.Globalization;

namespace Waybill.Movements.Fuzz;

/// <summary>Feeds damaged files to the readers, keeps those that reach something new, and stops at the first that does harm.</summary>
internal sealed class FuzzLoop
{
    /// <summary>What a reader may allocate for a file of a few kilobytes: its buffers, and room for surprises.</summary>
    private const long MostAllocated = 16 << 20;

    /// <summary>Longest a file may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly List<Line> _lines;
    private byte[] _file = [];
    private string _target = "";
    private long _executions;

    private FuzzLoop(IEnumerable<Target> targets, int seed) => _lines = [.. targets.Select((target, i) => new Line(target, new Mutator(seed + i, target.Seeds)))];

    public static int Run(long seconds, long executions, int seed, string[] names)
    {
        var targets = Target.All().Where(target => names.Length == 0 || names.Contains(target.Name)).ToList();
        return new FuzzLoop(targets, seed).Run(TimeSpan.FromSeconds(seconds), executions, seed);
    }

    public static int Repeat(string name, string file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Target.All().First(target => target.Name == name).Execute(File.ReadAllBytes(file));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no exception, {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes allocated"));
        return 0;
    }

    private int Run(TimeSpan time, long executions, int seed)
    {
        var (clock, told) = (Stopwatch.StartNew(), TimeSpan.Zero);
        using var watch = new Timer(Watch, null, Patience, Patience);
        foreach (var line in _lines)
            foreach (var file in line.Target.Seeds)
                if (!Execute(line, file)) return 1;
        while (clock.Elapsed < time && _executions < executions)
        {
            // A hundred files to each in turn.
            foreach (var line in _lines)
                for (var i = 0; i < 100; i++)
                    if (!Execute(line, line.Mutator.Next())) return 1;
            if (clock.Elapsed - told < TimeSpan.FromMinutes(1)) continue;
            told = clock.Elapsed;
            Tell(clock.Elapsed, seed);
        }
        Tell(clock.Elapsed, seed);
        Console.WriteLine("no exception escaped");
        return 0;
    }

    private void Tell(TimeSpan elapsed, int seed) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_executions:N0} executions in {elapsed.TotalSeconds:0} s, seed {seed}; ")
        + string.Join("; ", _lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Target.Name}: {line.Mutator.Kept} files kept, {line.Coverage.Places} places, at most {line.Most:N0} bytes"))));

    private bool Execute(Line line, byte[] file)
    {
        (_file, _target) = (file, line.Target.Name);
        Instrumentation.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            line.Target.Execute(file);
        }
        catch (Exception e)
        {
            return Found($"{e.GetType().Name}: {e.Message}\n{e.StackTrace}");
        }
        Interlocked.Increment(ref _executions);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        line.Most = Math.Max(line.Most, allocated);
        if (allocated > MostAllocated) return Found($"{allocated} bytes allocated");
        if (line.Coverage.Add(Instrumentation.Counters)) line.Mutator.Keep(file);
        return true;
    }

    private bool Found(string what)
    {
        var path = Path.Combine(Path.GetTempPath(), $"waybill-fuzz-{_target}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_file))[..12]}");
        File.WriteAllBytes(path, _file);
        Console.WriteLine($"{_target}: {what}\nthe file is {path}");
        return false;
    }

    private long _watched = -1;

    private void Watch(object? state)
    {
        var executions = Interlocked.Read(ref _executions);
        if (executions == _watched)
        {
            Found($"not done after {Patience.TotalSeconds:0} s");
            Environment.Exit(1);
        }
        _watched = executions;
    }

    private sealed class Line(Target target, Mutator mutator)
    {
        public Target Target => target;

        public Mutator Mutator => mutator;

        public Coverage Coverage { get; } = new();

        public long Most { get; set; }
    }
}
