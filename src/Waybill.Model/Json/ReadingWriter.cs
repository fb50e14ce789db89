using System.Text.Json;

namespace Waybill.Model;

/// <summary>Writes a reading: what is known of the document, its text, its claims.</summary>
internal static class ReadingWriter
{
    public static void Write(Utf8JsonWriter w, Reading reading)
    {
        w.WriteStartObject();
        w.WriteString("document", reading.Document);
        if (reading.Sha256 is { } digest) w.WriteString("sha256", digest.ToString());
        w.WriteString("language", reading.Language);
        w.WriteString("published", reading.Published?.ToString());
        if (reading.Publisher is { } publisher)
        {
            w.WriteStartObject("publisher");
            w.WriteString("name", publisher);
            w.WriteEndObject();
        }
        else
        {
            w.WriteNull("publisher");
        }
        w.WriteString("title", reading.Title);
        if (reading.Url is { } url) w.WriteString("url", url);
        w.WriteString("text", reading.Text);
        w.WriteStartArray("transfers");
        foreach (var transfer in reading.Transfers) ClaimWriter.Write(w, transfer);
        w.WriteEndArray();
        w.WriteStartArray("events");
        foreach (var happening in reading.Events) ClaimWriter.Write(w, happening);
        w.WriteEndArray();
        w.WriteStartArray("estimates");
        foreach (var estimate in reading.Estimates) ClaimWriter.Write(w, estimate);
        w.WriteEndArray();
        w.WriteEndObject();
    }
}
