using System.Text;
using Waybill.Model;

namespace Waybill.Ledger.Tests;

/// <summary>Content as text, for comparing to the byte.</summary>
internal static class Dump
{
    public static string Of(CaseContent content)
    {
        var text = new StringBuilder();
        text.AppendLine(content.Case.ToString());
        foreach (var capture in content.Captures) text.AppendLine(capture.ToString());
        foreach (var reading in content.Readings) text.AppendLine(ReadingJson.ToLine(reading));
        foreach (var transfer in content.Transfers) text.Append(Of(transfer));
        foreach (var fault in content.Faults) text.AppendLine(fault.ToString());
        return text.ToString();
    }

    public static string Of(IEnumerable<Transfer> transfers) => string.Concat(transfers.Select(Of));

    public static string Of(Transfer transfer)
    {
        var text = new StringBuilder();
        text.AppendLine($"{transfer.Id} {transfer.Envelope}");
        Values(text, "consignor", transfer.Consignor);
        Values(text, "consignee", transfer.Consignee);
        Values(text, "goods", transfer.Goods);
        Values(text, "quantity", transfer.Quantity);
        Values(text, "carriers", transfer.Carriers);
        Values(text, "loading", transfer.Loading);
        Values(text, "discharge", transfer.Discharge);
        Values(text, "period", transfer.Period);
        foreach (var (name, claims) in ((string, IReadOnlyList<ClaimRecord>)[])[("supporting", transfer.Supporting), ("possible", transfer.Possible), ("denials", transfer.Denials), ("no evidence", transfer.NoEvidence)])
            text.AppendLine($"  {name}: {string.Join(' ', claims.Select(claim => claim.Id))}");
        foreach (var origin in transfer.Origins.Named) text.AppendLine($"  origin {origin.Name} {origin.Kind} {origin.For}: {string.Join(' ', origin.Claims)}");
        text.AppendLine($"  unknown: {string.Join(' ', transfer.Origins.UnknownIndependence)}");
        return text.ToString();
    }

    private static void Values<T>(StringBuilder text, string name, IReadOnlyList<Claimed<T>> values)
    {
        foreach (var value in values) text.AppendLine($"  {name} {value.Value}: {string.Join(' ', value.Claims)}");
    }
}
