using System.Collections.Frozen;

namespace Waybill.Briefs;

/// <summary>The strings of one language: keys and sentences with places <c>{0}</c>, read from its folder in <c>Strings</c>.</summary>
internal sealed class StringTable
{
    private static readonly string[] Files = ["page", "goods", "units", "measures", "movements", "screening"];
    private readonly FrozenDictionary<string, string> _strings;

    private StringTable(FrozenDictionary<string, string> strings) => _strings = strings;

    /// <summary>Languages that a brief can be written in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    /// <summary>Every key of the language.</summary>
    public IEnumerable<string> Keys => _strings.Keys;

    /// <summary>Reads the table of a language.</summary>
    public static StringTable Load(string language)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var stream = Resources.Open($"Strings/{language}/{file}.tsv");
            foreach (var row in Resources.Rows(stream))
                strings.Add(row[0], Typography.Space(row[1], language));
        }
        return new StringTable(strings.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">When the table has no such key.</exception>
    public string this[string key] => _strings.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"no string '{key}'");

    /// <summary>The sentence of a key that data may lack.</summary>
    public string? Find(string key) => _strings.GetValueOrDefault(key);
}
