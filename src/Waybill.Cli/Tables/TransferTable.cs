using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Ledger;

namespace Waybill.Cli;

/// <summary>The transfers of a case as a table.</summary>
internal static class TransferTable
{
    /// <summary>Claimed values that a cell shows before it says how many more there are.</summary>
    private const int Shown = 3;

    public static void Write(CaseContent content, IBufferWriter<byte> output)
    {
        var title = Screen.Plain(content.Case.Title, new Style(decoration: Decoration.Bold));
        IRenderable body = content.Transfers.Count == 0 ? Screen.Plain("  no transfer found") : Rows(content.Transfers);
        Screen.Write(output, [title, body, .. CaseHits.Of(content.Screening, all: false).Select(line => Screen.Plain(line))]);
    }

    private static Table Rows(IReadOnlyList<Transfer> transfers)
    {
        var table = Screen.Table("#", "from → to", "goods", "how much", "when", "by, where", "origins", "claims");
        for (var i = 0; i < transfers.Count; i++)
        {
            var transfer = transfers[i];
            table.AddRow(
                Screen.Plain((i + 1).ToString(CultureInfo.InvariantCulture)),
                Screen.Plain($"{Join(transfer.Consignor, party => party.Name, ", ", "?")} → {Join(transfer.Consignee, party => party.Name, ", ", "?")}"),
                Screen.Plain(Join(transfer.Goods, goods => goods.Code.ToString(), ", ", "?")),
                Screen.Plain(Join(transfer.Quantity, ClaimWords.Of, " / ", "")),
                Screen.Plain(transfer.Envelope is { } days ? ClaimWords.Of(days) : ""),
                Screen.Plain(Way(transfer)),
                Screen.Plain(Origins(transfer.Origins)),
                Screen.Plain(Claims(transfer)));
        }
        return table;
    }

    private static string Way(Transfer transfer)
    {
        var parts = new[]
        {
            Join(transfer.Carriers, ClaimWords.Of, ", ", ""),
            Join(transfer.Loading, place => $"from {ClaimWords.Of(place)}", ", ", ""),
            Join(transfer.Discharge, place => $"to {ClaimWords.Of(place)}", ", ", ""),
        };
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Origins(OriginCount origins) =>
        origins.UnknownIndependence.Count == 0 ? Count(origins.Named.Count, "named")
        : $"{Count(origins.Named.Count, "named")}, {Count(origins.UnknownIndependence.Count, "unknown")}";

    private static string Claims(Transfer transfer)
    {
        var parts = new (int Count, string Words)[]
        {
            (transfer.Supporting.Count, "for"),
            (transfer.Possible.Count, "possible"),
            (transfer.Denials.Count, "against"),
            (transfer.NoEvidence.Count, "no evidence"),
        };
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => Count(part.Count, part.Words)));
    }

    private static string Count(int count, string words) => string.Create(CultureInfo.InvariantCulture, $"{count} {words}");

    private static string Join<T>(IReadOnlyList<Claimed<T>> values, Func<T, string> words, string between, string none)
    {
        var all = values.Select(value => words(value.Value)).Distinct().ToList();
        if (all.Count == 0) return none;
        var shown = string.Join(between, all.Take(Shown));
        return all.Count <= Shown ? shown : $"{shown}{between}{Count(all.Count - Shown, "more")}";
    }
}
