using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>A score report as tables: the claims and the slots, each over all documents and by language, then events and figures by kind.</summary>
internal static class ScoreTables
{
    public static void Write(ScoreReport report, IBufferWriter<byte> output)
    {
        var columns = report.Languages.Prepend(KeyValuePair.Create("all", report.All)).ToList();
        var claims = Screen.Table("claims", "gold", "produced", "precision", "recall", "F1");
        foreach (var (name, table) in columns)
            claims.AddRow(name, Count(table.Gold), Count(table.Produced), Share(table.Precision), Share(table.Recall), Share(table.F1));

        var slots = Screen.Table(["slot (where gold has one)", .. columns.Select(column => column.Key)]);
        for (var i = 0; i < report.All.Slots.Count; i++)
            slots.AddRow([report.All.Slots[i].Name, .. columns.Select(column => $"{Share(column.Value.Slots[i].Share)} ({Share(column.Value.Slots[i].ShareTold)})")]);

        var rest = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Documents} documents, {report.Missing.Count} missing; {report.BadSpans} spans outside their text, {report.BadQuotes} quotes that do not stand where they say");
        Screen.Write(output, claims, slots, Kinds(report), Screen.Plain(rest));
    }

    private static Table Kinds(ScoreReport report)
    {
        var table = Screen.Table("events and figures", "gold", "produced", "precision", "recall", "F1");
        foreach (var kind in report.Events.Concat(report.Estimates))
            table.AddRow(kind.Name, Count(kind.Gold), Count(kind.Produced), Share(kind.Precision), Share(kind.Recall), Share(kind.F1));
        foreach (var (name, kinds) in (ReadOnlySpan<(string, IReadOnlyList<KindScore>)>)[("all events", report.Events), ("all figures", report.Estimates)])
        {
            var all = new KindScore(name, kinds.Sum(kind => kind.Gold), kinds.Sum(kind => kind.Produced), kinds.Sum(kind => kind.Matched));
            table.AddRow(all.Name, Count(all.Gold), Count(all.Produced), Share(all.Precision), Share(all.Recall), Share(all.F1));
        }
        return table;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";
}
