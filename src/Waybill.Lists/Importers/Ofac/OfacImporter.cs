using System.Globalization;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>
/// The SDN list and the non-SDN lists of the US Office of Foreign Assets Control as CSV without a header: the main file, and beside
/// it the files of addresses, aliases and overlong remarks.
/// </summary>
internal sealed class OfacImporter : IListImporter
{
    private static readonly HashSet<string> Partial = [.. KnowledgeTable.Rows(typeof(OfacImporter), "ofac-partial-programmes").Select(row => row[0])];

    public string Format => "ofac-csv";

    public bool Recognises(ListHead head) => head.Rows.Count > 0 && OfacColumns.PartOf(head.Rows[0]) is not null;

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources)
    {
        var mains = new List<OfacTable>();
        var extras = new List<(ListSource Source, OfacPart Part, CsvRow Row)>();
        foreach (var source in sources)
            foreach (var table in CsvRows.Tables(source.Text(), ',', source.Options.MaxField))
            {
                var rows = table.Select(Trimmed).ToList();
                if (OfacColumns.PartOf(rows[0]) is not { } part) source.Tell(rows[0].Line, "a table without the columns of an OFAC list: left out");
                else if (part == OfacPart.Main) mains.Add(new OfacTable(source, rows));
                else extras.AddRange(rows.Select(row => (source, part, row)));
            }
        var known = mains.ToLookup(table => table, table => table.Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal));
        foreach (var table in mains)
        {
            var ids = known[table].First();
            yield return ReadTable(table, extras.Where(extra => ids.Contains(extra.Row[0])).ToLookup(extra => extra.Row[0], extra => (extra.Part, extra.Row)));
        }
        TellStrays(extras, known.SelectMany(ids => ids.First()).ToHashSet(StringComparer.Ordinal));
    }

    private SanctionsList ReadTable(OfacTable table, ILookup<string, (OfacPart Part, CsvRow Row)> extras)
    {
        var name = table.Rows.Count(IsPartial) * 2 > table.Rows.Count ? "ofac-non-sdn" : "ofac-sdn";
        var info = table.Source.Info(name, Format);
        var designations = new List<Designation>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (row.Fields.Count < OfacColumns.MainCount || row[0].Length == 0 || row[1].Length == 0 || row[1] == OfacColumns.Empty)
                table.Source.Tell(row.Line, $"a row of {row.Fields.Count} fields, without a number or a name: left out");
            else designations.Add(OfacRecord.Read(row, extras[row[0]]).Build(info));
        }
        return new SanctionsList(info, designations);
    }

    private static bool IsPartial(CsvRow row) => OfacColumns.Programmes(row[3]).All(Partial.Contains);

    private static CsvRow Trimmed(CsvRow row) => row with { Fields = [.. row.Fields.Select(field => field.Trim())] };

    private static void TellStrays(List<(ListSource Source, OfacPart Part, CsvRow Row)> extras, HashSet<string> ids)
    {
        foreach (var strays in extras.Where(extra => !ids.Contains(extra.Row[0])).GroupBy(extra => extra.Source))
            strays.Key.Tell(strays.First().Row.Line, string.Create(CultureInfo.InvariantCulture,
                $"{strays.Count()} rows, from here on, belong to records that no main file given with it has: left out"));
    }

    private sealed record OfacTable(ListSource Source, IReadOnlyList<CsvRow> Rows);
}
