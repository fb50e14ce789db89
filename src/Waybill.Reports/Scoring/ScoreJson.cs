using System.Globalization;
using System.Text.Json;

namespace Waybill.Reports;

/// <summary>Score reports as JSON: one object, figures to four decimals.</summary>
public static class ScoreJson
{
    /// <summary>Writes a report.</summary>
    public static void Write(ScoreReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("documents", report.Documents);
        writer.WriteStartArray("missing");
        foreach (var name in report.Missing) writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteNumber("gold", report.All.Gold);
        writer.WriteNumber("produced", report.All.Produced);
        writer.WritePropertyName("claims");
        WriteClaims(writer, report.All);
        writer.WriteStartObject("language");
        foreach (var (language, table) in report.Languages)
        {
            writer.WritePropertyName(language);
            WriteClaims(writer, table);
        }
        writer.WriteEndObject();
        WriteSlots(writer, report.All);
        writer.WriteNumber("bad_spans", report.BadSpans);
        writer.WriteNumber("bad_quotes", report.BadQuotes);
        writer.WriteStartObject("by_language");
        foreach (var (language, table) in report.Languages)
        {
            writer.WriteStartObject(language);
            WriteSlots(writer, table);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        WriteKinds(writer, "events", report.Events);
        WriteKinds(writer, "estimates", report.Estimates);
        writer.WriteEndObject();
    }

    /// <summary>A share to four decimals, a tie of its exact value to the even digit.</summary>
    public static decimal? Rounded(double? share) => share is { } value
        ? Math.Round(decimal.Parse(value.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), 4, MidpointRounding.ToEven) / 1.0000000000000000000000000000m
        : null;

    private static void WriteClaims(Utf8JsonWriter writer, ScoreTable table)
    {
        writer.WriteStartObject();
        Number(writer, "precision", table.Precision);
        Number(writer, "recall", table.Recall);
        Number(writer, "f1", table.F1);
        writer.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter writer, string name, IReadOnlyList<KindScore> kinds)
    {
        writer.WriteStartObject(name);
        foreach (var kind in kinds)
        {
            writer.WriteStartObject(kind.Name);
            writer.WriteNumber("gold", kind.Gold);
            writer.WriteNumber("produced", kind.Produced);
            Number(writer, "precision", kind.Precision);
            Number(writer, "recall", kind.Recall);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteSlots(Utf8JsonWriter writer, ScoreTable table)
    {
        writer.WriteStartObject("slots");
        foreach (var slot in table.Slots)
            if (slot.Share is { } share) Number(writer, slot.Name, share);
        writer.WriteEndObject();
        writer.WriteStartObject("slots_where_gold_has_one");
        foreach (var slot in table.Slots)
            if (slot.ShareTold is { } share) Number(writer, slot.Name, share);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? share)
    {
        if (Rounded(share) is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
