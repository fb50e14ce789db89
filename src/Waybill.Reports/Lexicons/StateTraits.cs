using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What words such as "the island" and "le Nord" say of the state that they stand for: which states they can mean.</summary>
internal static class StateTraits
{
    private static readonly FrozenDictionary<string, Trait> Known = Read(LexiconTable.Required("Knowledge/traits.tsv"));

    /// <summary>Whether a trait is known.</summary>
    public static bool Knows(string trait) => Known.ContainsKey(trait);

    /// <summary>The states of a trait that a document can mean, with their names.</summary>
    /// <param name="trait">Name of the trait.</param>
    /// <param name="spokenOf">States that the document names anywhere.</param>
    /// <returns>The states, in the file's order; empty where the document names none that counts.</returns>
    public static IEnumerable<(PartyId Id, string Name)> Of(string trait, IReadOnlyDictionary<PartyId, SpokenState> spokenOf)
    {
        var (states, where, name) = Known[trait];
        return where.Length == 0 ? states.Where(spokenOf.ContainsKey).Select(id => (id, spokenOf[id].Name))
            : where.Any(spokenOf.ContainsKey) ? [(states[0], name)]
            : [];
    }

    private static FrozenDictionary<string, Trait> Read(LexiconTable table) =>
        table.Rows.ToFrozenDictionary(row => table[row, "trait"], row => new Trait(Ids(table[row, "states"]), Ids(table[row, "where"]), table[row, "name"]), StringComparer.Ordinal);

    private static PartyId[] Ids(string cell) => [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(id => PartyId.Parse(id))];

    /// <summary>The states; those of which one must be named for the first to be meant, none where they must be named themselves; the name of the first.</summary>
    private sealed record Trait(PartyId[] States, PartyId[] Where, string Name);
}
