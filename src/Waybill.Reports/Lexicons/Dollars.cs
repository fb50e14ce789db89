using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What "dollars" are on a page of a state whose own money is called so.</summary>
internal static class Dollars
{
    /// <summary>The unit of American dollars.</summary>
    public const string American = "usd";

    private static readonly Dictionary<PartyId, string> Own = Read(LexiconTable.Required("Knowledge/dollars.tsv"));

    /// <summary>The unit of plain dollars, an ISO 4217 code in lower case: that of the state which sends or receives on its own page, else American dollars.</summary>
    /// <param name="parties">Who sends and receives.</param>
    /// <param name="home">States whose page this may be.</param>
    public static string Of(IEnumerable<PartyId> parties, IReadOnlyList<PartyEntry> home) =>
        parties.Where(party => home.Any(state => state.Id == party)).Select(party => Own.GetValueOrDefault(party)).FirstOrDefault(unit => unit is not null) ?? American;

    private static Dictionary<PartyId, string> Read(LexiconTable table) =>
        table.Rows.ToDictionary(row => PartyId.Parse(table[row, "state"]), row => table[row, "currency"]);
}
