using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What "dollars" are on a page of a state whose own money is called so.</summary>
internal static class Dollars
{
    /// <summary>The unit in a lexicon of dollars of which the words do not say whose.</summary>
    private const string Plain = "dollar";

    private const string American = "usd";

    private static readonly Dictionary<PartyId, string> Own = Read(LexiconTable.Embedded("Knowledge/dollars.tsv")
        ?? throw new InvalidOperationException("Knowledge/dollars.tsv is not in the assembly."));

    /// <summary>A unit as a lexicon writes it.</summary>
    public static UnitEntry ToUnit(string unit) => unit == Plain ? new UnitEntry(American) { IsPlainDollar = true } : new UnitEntry(unit);

    /// <summary>The unit of plain dollars, an ISO 4217 code in lower case: that of the state which sends or receives on its own page, else American dollars.</summary>
    /// <param name="parties">Who sends and receives.</param>
    /// <param name="home">States whose page this may be.</param>
    public static string Of(IEnumerable<PartyId> parties, IReadOnlyList<PartyEntry> home) =>
        parties.Where(party => home.Any(state => state.Id == party)).Select(party => Own.GetValueOrDefault(party)).FirstOrDefault(unit => unit is not null) ?? American;

    private static Dictionary<PartyId, string> Read(LexiconTable table) =>
        table.Rows.ToDictionary(row => PartyId.Parse(table[row, "state"]), row => table[row, "currency"]);
}
