using System.Text.Encodings.Web;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Writes what a check of measures found as JSON; <c>docs/measures.md</c> tells the fields.</summary>
public sealed class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly CheckWording _words;

    internal CheckJson(Utf8JsonWriter json, CheckWording words) => (_json, _words) = (json, words);

    /// <summary>Writes one line: a transfer, a movement event, or a question, and what was found.</summary>
    /// <param name="key">What it is: <c>transfer</c> or <c>event</c>.</param>
    /// <param name="id">Identifier of the transfer or event; null for a question.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="words">Language of the sentences.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="IOException">When the output cannot be written.</exception>
    public static void WriteLine(string key, string? id, IEnumerable<MeasureFinding> findings, CheckWording words, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString(key, id);
            new CheckJson(json, words).Write(findings);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the array <c>measures</c>.</summary>
    internal void Write(IEnumerable<MeasureFinding> findings)
    {
        _json.WriteStartArray("measures");
        foreach (var finding in findings) Write(finding);
        _json.WriteEndArray();
    }

    private void Write(MeasureFinding finding)
    {
        var measure = finding.Measure;
        _json.WriteStartObject();
        _json.WriteString("measure", measure.Id);
        _json.WriteString("instrument", measure.Instrument);
        _json.WriteString("paragraph", measure.Paragraph);
        _json.WriteString("regime", measure.Regime);
        _json.WriteString("outcome", Kebab.Of(finding.Outcome));
        _json.WriteString("text", _words.Text(measure));
        _json.WriteStartArray("elements");
        foreach (var element in finding.Elements) Write(element);
        _json.WriteEndArray();
        _json.WriteStartArray("exceptions");
        foreach (var exception in _words.Exceptions(measure)) _json.WriteStringValue(exception);
        _json.WriteEndArray();
        _json.WriteStartObject("verification");
        _json.WriteBoolean("number", measure.Verification.Number);
        _json.WriteBoolean("content", measure.Verification.Content);
        _json.WriteString("source", measure.Verification.Source);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(ElementResult element)
    {
        _json.WriteStartObject();
        _json.WriteString("element", element.Condition is { } condition ? ClaimNames.Of(condition) : Kebab.Of(element.Kind));
        _json.WriteString("state", Kebab.Of(element.State));
        _json.WriteString("reason", Kebab.Of(element.Reason));
        _json.WriteString("why", _words.Reason(element));
        Identifiers("claims", element.Claims);
        Identifiers("events", element.Events);
        Identifiers("hits", element.Hits);
        Identifiers("against", element.Against);
        _json.WriteEndObject();
    }

    private void Identifiers(string name, IReadOnlyList<string> claims)
    {
        _json.WriteStartArray(name);
        foreach (var claim in claims) _json.WriteStringValue(claim);
        _json.WriteEndArray();
    }
}
