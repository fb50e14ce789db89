using System.Text.Json;

namespace Waybill.Lists;

/// <summary>Answers as JSON: hits are entities of the OpenSanctions API with their score, and what Waybill adds stands beside.</summary>
public static class ScreeningJson
{
    /// <summary>Writes a whole answer.</summary>
    public static void Write(ScreeningResult result, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("query", result.Query.Id ?? (result.Query.Names is [var name, ..] ? name : null));
        WriteAsOf(writer, result.AsOf);
        writer.WriteBoolean("clear", result.Clear);
        WriteHits(writer, "results", result.Hits, result.AsOf);
        WriteHits(writer, "related", result.RelatedHits, result.AsOf);
        WriteConflicts(writer, result.Conflicts);
        writer.WriteStartArray("searched");
        foreach (var list in result.Searched) WriteList(writer, list);
        writer.WriteEndArray();
        EntityJson.WriteStrings(writer, "notes", result.Notes);
        writer.WriteEndObject();
    }

    /// <summary>Writes hits as a list of scored entities.</summary>
    public static void WriteHits(Utf8JsonWriter writer, string name, IEnumerable<Hit> hits, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(hits);
        writer.WriteStartArray(name);
        foreach (var hit in hits)
        {
            writer.WriteStartObject();
            EntityJson.WriteMembers(hit.Record, writer);
            writer.WriteNumber("score", hit.Score);
            writer.WriteBoolean("match", hit.Match);
            WriteFeatures(writer, hit);
            WriteExplanations(writer, hit);
            WriteAsOf(writer, asOf);
            writer.WriteString("standing", DesignationFields.Word(hit.Standing));
            writer.WriteString("listed_then", DesignationFields.Word(hit.Then));
            EntityJson.WriteStrings(writer, "not_compared", hit.NotCompared);
            if (hit.Related is not null) writer.WriteString("related", hit.Related);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Writes identity conflicts.</summary>
    public static void WriteConflicts(Utf8JsonWriter writer, IEnumerable<IdentityConflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(conflicts);
        writer.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            writer.WriteStartObject();
            writer.WriteString("finding", "identity-conflict");
            writer.WriteString("id", EntityJson.IdOf(conflict.Record));
            writer.WriteString("caption", conflict.Record.Caption);
            writer.WriteString("why", conflict.Why);
            WriteCompared(writer, "shared", conflict.Shared, conflict.Record, "agreed");
            WriteCompared(writer, "differs", conflict.Differs, conflict.Record, "disagreed");
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Writes which list in which version.</summary>
    public static void WriteList(Utf8JsonWriter writer, ListInfo list)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(list);
        writer.WriteStartObject();
        writer.WriteString("list", list.Name);
        writer.WriteString("version", list.Version);
        writer.WriteString("date", list.Date?.ToString());
        writer.WriteString("date_from", list.Date is null ? "nowhere" : list.DateStated ? "list" : "file-name");
        writer.WriteString("file", list.File);
        writer.WriteString("sha256", list.Sha256.ToString());
        writer.WriteEndObject();
    }

    private static void WriteAsOf(Utf8JsonWriter writer, DateOnly? asOf) => writer.WriteString("as_of", asOf?.ToString("yyyy-MM-dd", null));

    private static void WriteFeatures(Utf8JsonWriter writer, Hit hit)
    {
        writer.WriteStartObject("features");
        foreach (var compared in hit.Agreed.DistinctBy(one => one.Field)) writer.WriteNumber(compared.Field, 1.0);
        foreach (var compared in hit.Disagreed.DistinctBy(one => one.Field))
            if (!hit.Agreed.Any(other => other.Field == compared.Field)) writer.WriteNumber(compared.Field, 0.0);
        writer.WriteEndObject();
    }

    private static void WriteExplanations(Utf8JsonWriter writer, Hit hit)
    {
        writer.WriteStartObject("explanations");
        foreach (var compared in hit.Agreed.DistinctBy(one => one.Field)) WriteCompared(writer, compared.Field, compared, hit.Record, "agreed");
        foreach (var compared in hit.Disagreed.DistinctBy(one => one.Field))
            if (!hit.Agreed.Any(other => other.Field == compared.Field)) WriteCompared(writer, compared.Field, compared, hit.Record, "disagreed");
        writer.WriteEndObject();
    }

    private static void WriteCompared(Utf8JsonWriter writer, string name, Compared compared, Designation record, string verdict)
    {
        writer.WriteStartObject(name);
        writer.WriteString("verdict", verdict);
        writer.WriteNumber("score", verdict == "agreed" ? 1.0 : 0.0);
        writer.WriteString("detail", compared.Why);
        writer.WriteString("query", compared.Asked);
        writer.WriteString("candidate", compared.Listed);
        writer.WriteString("list", record.List.Name);
        writer.WriteString("version", record.List.Version);
        writer.WriteString("record", compared.At.Record);
        if (compared.At.Line > 0) writer.WriteNumber("line", compared.At.Line);
        writer.WriteEndObject();
    }
}
