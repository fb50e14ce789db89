using System.Text.Encodings.Web;
using System.Text.Json;
using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>Writes the transfers of a case as JSON, one object a line; <c>docs/brief.md</c> tells the fields.</summary>
public static class BriefJson
{
    // A line of JSON Lines is no HTML: letters of every script stay legible.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line a transfer, UTF-8, in the order of the case.</summary>
    /// <param name="content">What the ledger of the case holds.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="IOException">When the output cannot be written.</exception>
    public static void Write(CaseContent content, Stream output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var words = new CheckWording(content.Case.Language);
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var transfer in content.Transfers)
        {
            new TransferJson(json, words, content).Write(transfer);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
