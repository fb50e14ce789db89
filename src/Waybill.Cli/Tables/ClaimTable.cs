using System.Buffers;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>The claims of a document as a table.</summary>
internal static class ClaimTable
{
    /// <summary>Renders the table of one reading.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        var head = string.Join(" · ", new[] { reading.Document, reading.Published?.ToString(), reading.Publisher, reading.Title }.Where(part => !string.IsNullOrEmpty(part)));
        IRenderable body = reading.Transfers.Count == 0 ? Screen.Plain("  no transfer found") : Rows(reading);
        Screen.Write(output, Screen.Plain(head, new Style(decoration: Decoration.Bold)), body);
    }

    private static Table Rows(Reading reading)
    {
        var table = Screen.Table("from → to", "goods", "how much", "when", "by, where", "stage", "stance", "who says so");
        foreach (var claim in reading.Transfers)
        {
            table.AddRow(
                Screen.Plain($"{ClaimWords.Of(claim.Consignor)} → {ClaimWords.Of(claim.Consignee)}"),
                Screen.Plain(ClaimWords.Of(claim.Goods)),
                Screen.Plain(ClaimWords.Of(claim.Quantity)),
                Screen.Plain(ClaimWords.Of(claim.Period)),
                Screen.Plain(ClaimWords.Way(claim)),
                Screen.Plain(ClaimNames.Of(claim.Stage)),
                Screen.Plain(ClaimNames.Of(claim.Stance)),
                Screen.Plain(ClaimWords.Of(claim.Attribution)));
        }
        return table;
    }
}
