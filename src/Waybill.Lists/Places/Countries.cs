using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Names and codes of states, as lists write them.</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Codes = Load();
    private static readonly FrozenDictionary<string, string> Two =
        KnowledgeTable.Rows(typeof(Countries), "countries").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The ISO 3166-1 alpha-3 code; null when the words name no state that is known.</summary>
    public static string? Code(string words) => Codes.GetValueOrDefault(NameFolding.Fold(words));

    /// <summary>The lower-case alpha-2 code that belongs to an alpha-3 code; null when it is none.</summary>
    public static string? TwoLetters(string code) => Two.GetValueOrDefault(code);

    private static FrozenDictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Rows(typeof(Countries), "countries"))
            foreach (var name in row) codes.TryAdd(NameFolding.Fold(name), row[0]);
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
