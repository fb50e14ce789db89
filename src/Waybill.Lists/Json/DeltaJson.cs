using System.Text.Json;

namespace Waybill.Lists;

/// <summary>What differs between two versions of a list, as JSON: one object for each record.</summary>
public static class DeltaJson
{
    /// <summary>The changes, each ready to be written.</summary>
    public static IEnumerable<Action<Utf8JsonWriter>> Of(ListDelta delta)
    {
        ArgumentNullException.ThrowIfNull(delta);
        foreach (var record in delta.Added) yield return writer => Write(writer, delta, "added", record, [], DesignationFields.Of(record));
        foreach (var record in delta.Removed) yield return writer => Write(writer, delta, "removed", record, DesignationFields.Of(record), []);
        foreach (var change in delta.Changed) yield return writer => Write(writer, delta, "changed", change.New, change.Removed, change.Added);
    }

    private static void Write(
        Utf8JsonWriter writer, ListDelta delta, string change, Designation record, IEnumerable<DesignationField> removed, IEnumerable<DesignationField> added)
    {
        writer.WriteStartObject();
        writer.WriteString("change", change);
        writer.WriteString("list", delta.New.Name);
        writer.WriteString("from", delta.Old.Version);
        writer.WriteString("to", delta.New.Version);
        writer.WriteString("id", EntityJson.IdOf(record));
        writer.WriteString("caption", record.Caption);
        writer.WriteString("record", record.At.Record);
        if (record.At.Line > 0) writer.WriteNumber("line", record.At.Line);
        WriteFields(writer, "removed", removed);
        WriteFields(writer, "added", added);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, string name, IEnumerable<DesignationField> fields)
    {
        writer.WriteStartArray(name);
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("field", field.Field);
            writer.WriteString("value", field.Value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
