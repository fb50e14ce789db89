using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Measures read from files of a simple form; <c>docs/measures.md</c> tells it.</summary>
/// <param name="Measures">The measures, in the order of the files; of two with one identifier the later file's.</param>
/// <param name="Faults">What was wrong in the files; what is faulty is left out.</param>
public sealed record MeasurePack(IReadOnlyList<Measure> Measures, IReadOnlyList<Fault> Faults)
{
    private static readonly string[] Files = ["goods", "exceptions", "dprk-arms", "dprk-ships", "dprk-trade", "iran", "libya", "sudan", "yemen"];

    private static readonly Lazy<MeasurePack> Own = new(() => Read([]));

    /// <summary>The pack that comes with the program.</summary>
    public static MeasurePack Default => Own.Value;

    /// <summary>The pack that comes with the program, with measures, goods and exceptions of other files added or put in place of its own.</summary>
    /// <param name="others">Name and text of each file.</param>
    public static MeasurePack Read(IEnumerable<(string Name, string Toml)> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var reader = new MeasureReader();
        foreach (var file in Files) reader.Add($"{file}.toml", Resource(file));
        foreach (var (name, toml) in others) reader.Add(name, toml);
        return reader.Pack();
    }

    private static string Resource(string file)
    {
        using var stream = typeof(MeasurePack).Assembly.GetManifestResourceStream($"Measures/{file}.toml")
            ?? throw new InvalidOperationException($"the measures {file} are not embedded");
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
