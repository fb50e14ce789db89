using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What words such as "the island" and "le Nord" say of the state that they stand for: which states they can mean.</summary>
internal static class StateTraits
{
    /// <summary>Where states are meant that a document need not name.</summary>
    private const string Anywhere = "anywhere";

    private static readonly FrozenDictionary<string, Trait> Known = Read(LexiconTable.Required("Knowledge/traits.tsv"));

    /// <summary>Whether a trait is known.</summary>
    public static bool Knows(string trait) => Known.ContainsKey(trait);

    /// <summary>The states of a trait that a document can mean, with their names.</summary>
    /// <param name="trait">Name of the trait.</param>
    /// <param name="spokenOf">States that the document names anywhere.</param>
    /// <returns>The states, in the file's order; where the document need name none, those that it names come first; empty where it names none that counts.</returns>
    public static IEnumerable<(PartyId Id, string Name)> Of(string trait, IReadOnlyDictionary<PartyId, SpokenState> spokenOf)
    {
        var (states, names, where, anywhere) = Known[trait];
        return anywhere ? states.Zip(names).OrderByDescending(state => spokenOf.ContainsKey(state.First))
            : where.Length == 0 ? states.Where(spokenOf.ContainsKey).Select(id => (id, spokenOf[id].Name))
            : where.Any(spokenOf.ContainsKey) ? [(states[0], names[0])]
            : [];
    }

    private static FrozenDictionary<string, Trait> Read(LexiconTable table) => table.Rows.ToFrozenDictionary(row => table[row, "trait"], row => Read(table, row), StringComparer.Ordinal);

    private static Trait Read(LexiconTable table, string[] row)
    {
        var anywhere = table[row, "where"] == Anywhere;
        return new Trait(Ids(table[row, "states"]), table[row, "name"].Split('|'), anywhere ? [] : Ids(table[row, "where"]), anywhere);
    }

    private static PartyId[] Ids(string cell) => [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(id => PartyId.Parse(id))];

    /// <summary>The states and their names; those of which one must be named for the first to be meant, none where they must be named themselves; whether they are meant on any page.</summary>
    private sealed record Trait(PartyId[] States, string[] Names, PartyId[] Where, bool Anywhere);
}
