using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>A source that is cited under several names.</summary>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Kind">What it is, when it publishes on its own authority; null for a newspaper or an agency.</param>
/// <param name="For">State or body that it speaks for, when it is an organ of one.</param>
internal sealed record KnownSource(string Name, SourceKind? Kind, PartyId? For)
{
    public bool Publishes => Kind is not null;
}

/// <summary>The table of names under which one source is cited.</summary>
internal static class OriginAliases
{
    private static readonly FrozenDictionary<string, KnownSource> Table = KnowledgeTable.Rows(typeof(OriginAliases), "origin-aliases").ToFrozenDictionary(
        row => PlainName.Of(row[0]),
        row => new KnownSource(row[1], row[2].Length > 0 ? ClaimNames.Parse<SourceKind>(row[2]) : null, PartyId.TryParse(row[3], null, out var party) ? party : null),
        StringComparer.Ordinal);

    public static KnownSource? Find(string name) => Table.GetValueOrDefault(PlainName.Of(name));

    /// <summary>A name in the form that all its aliases share.</summary>
    public static string KeyOf(string name) => PlainName.Of(Find(name)?.Name ?? name);
}
