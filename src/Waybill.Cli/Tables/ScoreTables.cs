using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>A score report as tables: the claims, then the slots, each over all documents and by language.</summary>
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
        Screen.Write(output, claims, slots, Screen.Plain(rest));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";
}
