using System.Buffers;
using System.Text;
using System.Text.Json;
using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>The errors of a score, one a line.</summary>
internal static class ErrorLines
{
    /// <summary>Words of a quote that a line shows.</summary>
    private const int QuoteLength = 160;

    public static void Write(ScoreReport report, ArrayBufferWriter<byte> output, bool json)
    {
        foreach (var error in report.Errors)
        {
            if (json) WriteJson(error, output);
            else Encoding.UTF8.GetBytes(Line(error), output);
            Encoding.UTF8.GetBytes("\n", output);
        }
        foreach (var error in report.KindErrors)
        {
            if (json) WriteJson(error, output);
            else Encoding.UTF8.GetBytes($"{Label(error.Kind)} {error.Document} {error.Name} | {Shown(error.Words)}", output);
            Encoding.UTF8.GetBytes("\n", output);
        }
    }

    private static string Label(ScoreErrorKind kind) => kind == ScoreErrorKind.Missed ? "MISSED  " : "INVENTED";

    private static string Shown(string quote)
    {
        var line = quote.ReplaceLineEndings(" ");
        return line.Length <= QuoteLength ? line : line[..QuoteLength];
    }

    private static string Line(ScoreError error)
    {
        var claim = error.Gold ?? error.Produced!;
        if (error.Kind == ScoreErrorKind.Slot) return $"SLOT     {error.Document} {error.Slot}: gold {Value(error.Slot!, error.Gold!)} made {Value(error.Slot!, error.Produced!)}";
        return $"{Label(error.Kind)} {error.Document} {ClaimWords.Of(claim.Consignor)} → {ClaimWords.Of(claim.Consignee)} [{ClaimWords.Of(claim.Goods)}] | {Shown(claim.Quote.Text)}";
    }

    /// <summary>The slot's value as the contract writes it.</summary>
    private static string Value(string slot, TransferClaim claim)
    {
        using var document = JsonDocument.Parse(ReadingJson.ToLine(claim));
        return document.RootElement.GetProperty(slot == "origin" ? "attribution" : slot).GetRawText();
    }

    private static void WriteJson(ScoreError error, ArrayBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, ReadingJson.Options);
        writer.WriteStartObject();
        writer.WriteString("error", ClaimNames.Of(error.Kind));
        writer.WriteString("document", error.Document);
        if (error.Slot is { } slot) writer.WriteString("slot", slot);
        WriteClaim(writer, "gold", error.Gold);
        WriteClaim(writer, "produced", error.Produced);
        writer.WriteEndObject();
    }

    private static void WriteJson(KindError error, ArrayBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, ReadingJson.Options);
        writer.WriteStartObject();
        writer.WriteString("error", ClaimNames.Of(error.Kind));
        writer.WriteString("document", error.Document);
        writer.WriteString("kind", error.Name);
        writer.WriteString("quote", error.Words);
        writer.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter writer, string name, TransferClaim? claim)
    {
        if (claim is null) return;
        writer.WritePropertyName(name);
        ReadingJson.Write(claim, writer);
    }
}
