using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>A source that is cited under several names.</summary>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Publishes">Whether it publishes on its own authority: no newspaper, no agency.</param>
/// <param name="For">State or body that it speaks for, when it is an organ of one.</param>
internal sealed record KnownSource(string Name, bool Publishes, PartyId? For);

/// <summary>The table of names under which one source is cited.</summary>
internal static class OriginAliases
{
    private static readonly FrozenDictionary<string, KnownSource> Table = KnowledgeTable.Rows("origin-aliases").ToFrozenDictionary(
        row => PlainName.Of(row[0]),
        row => new KnownSource(row[1], row[2].Length > 0, PartyId.TryParse(row[3], null, out var party) ? party : null),
        StringComparer.Ordinal);

    public static KnownSource? Find(string name) => Table.GetValueOrDefault(PlainName.Of(name));

    /// <summary>A name in the form that all its aliases share.</summary>
    public static string KeyOf(string name) => PlainName.Of(Find(name)?.Name ?? name);
}
