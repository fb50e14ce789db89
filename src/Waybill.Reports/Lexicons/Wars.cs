using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Who fights whom: whom "either side" and "les belligérants" can mean where a document has not named both just before.</summary>
internal static class Wars
{
    private static readonly War[] Known = Read(LexiconTable.Required("Knowledge/wars.tsv"));

    /// <summary>The wars of which a document names a side, in the file's order.</summary>
    /// <param name="spokenOf">States that the document names anywhere.</param>
    public static IEnumerable<War> Of(IReadOnlyDictionary<PartyId, SpokenState> spokenOf) => Known.Where(war => spokenOf.ContainsKey(war.One.Id) || spokenOf.ContainsKey(war.Other.Id));

    private static War[] Read(LexiconTable table) =>
        [.. table.Rows.Select(row => new War((PartyId.Parse(table[row, "one"]), table[row, "one-name"]), (PartyId.Parse(table[row, "other"]), table[row, "other-name"])))];

    /// <summary>A war of two sides, with their usual English names.</summary>
    public sealed record War((PartyId Id, string Name) One, (PartyId Id, string Name) Other);
}
