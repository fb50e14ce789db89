using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Given names that stand for each other.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> Groups = KnowledgeTable.Rows(typeof(Nicknames), "nicknames")
        .SelectMany((row, group) => row.Select(name => (Name: NameFolding.Fold(name), group)))
        .GroupBy(pair => pair.Name, pair => pair.group, StringComparer.Ordinal)
        .ToFrozenDictionary(names => names.Key, names => names.Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Others = Groups.ToFrozenDictionary(
        pair => pair.Key, pair => Groups.Where(other => other.Value.AsSpan().ContainsAny(pair.Value) && other.Key != pair.Key).Select(other => other.Key).ToArray(), StringComparer.Ordinal);

    /// <summary>The names that stand for this one.</summary>
    public static string[] Of(string name) => Others.GetValueOrDefault(name, []);

    /// <summary>Whether two words are names of one group.</summary>
    public static bool Share(string a, string b) =>
        Groups.TryGetValue(a, out var first) && Groups.TryGetValue(b, out var second) && first.AsSpan().ContainsAny(second);
}
