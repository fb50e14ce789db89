using System.Globalization;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>One claim as a JSON object: where it stands, its stance and stage, its chain, its quote.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json)
{
    /// <summary>Writes it.</summary>
    public void Write(ClaimRecord record)
    {
        json.WriteStartObject();
        json.WriteString("claim", record.Id);
        json.WriteString("document", record.Document);
        json.WriteString("sha256", record.Capture.ToString());
        json.WriteString("publisher", record.Publisher);
        json.WriteString("published", record.Published?.ToString());
        json.WriteString("stance", Kebab.Of(record.Claim.Stance));
        json.WriteString("stage", Kebab.Of(record.Claim.Stage));
        json.WriteString("section", Kebab.Of(record.Claim.Section));
        json.WriteStartArray("attribution");
        foreach (var link in record.Claim.Attribution) Link(link);
        json.WriteEndArray();
        json.WriteStartObject("quote");
        json.WriteString("text", record.Claim.Quote.Text);
        Span(record.Claim.Quote.Span);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the two sides of an interval.</summary>
    public void Days(DateInterval days)
    {
        json.WriteString("start", days.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("end", days.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a number or null.</summary>
    public void Number(string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private void Link(AttributionLink link)
    {
        json.WriteStartObject();
        json.WriteString("name", link.Name);
        json.WriteString("kind", Kebab.Of(link.Kind));
        json.WriteString("for", link.For?.ToString());
        json.WriteString("channel", link.Channel is { } channel ? Kebab.Of(channel) : null);
        json.WriteString("date", link.Date?.ToString());
        Span(link.Span);
        json.WriteEndObject();
    }

    private void Span(TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
