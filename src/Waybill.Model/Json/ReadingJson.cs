using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waybill.Model;

/// <summary>Readings and claims as JSON: one object a line, in the shape that the contract of the claims sets down.</summary>
/// <remarks>
/// Beyond the contract a reading has <c>url</c>, a place <c>repaired</c> and a period <c>doubt</c>, each only where there is something to say.
/// Spans are checked for their form; whether they lie inside the text is the caller's to check.
/// </remarks>
public static class ReadingJson
{
    /// <summary>How the readings are written: accents stay letters; nothing here goes into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly byte[] LineEnd = [(byte)'\n'];

    /// <summary>Writes a reading and the end of the line.</summary>
    public static void WriteLine(Reading reading, IBufferWriter<byte> output)
    {
        using (var writer = new Utf8JsonWriter(output, Options)) Write(reading, writer);
        output.Write(LineEnd);
    }

    /// <summary>Writes a reading as one JSON object.</summary>
    public static void Write(Reading reading, Utf8JsonWriter writer) => ReadingWriter.Write(writer, reading);

    /// <summary>Writes one transfer claim as a JSON object.</summary>
    public static void Write(TransferClaim claim, Utf8JsonWriter writer) => ClaimWriter.Write(writer, claim);

    /// <summary>A reading as one line of JSON, without the end of the line.</summary>
    public static string ToLine(Reading reading) => ToText(writer => Write(reading, writer));

    /// <summary>A transfer claim as one line of JSON.</summary>
    public static string ToLine(TransferClaim claim) => ToText(writer => Write(claim, writer));

    /// <summary>Reads what <see cref="Write(TransferClaim, Utf8JsonWriter)"/> wrote.</summary>
    /// <exception cref="FormatException">When it is no transfer claim.</exception>
    public static TransferClaim ReadClaim(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ClaimParser.Transfer(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"no JSON: {e.Message}", e);
        }
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, UTF-8.</param>
    /// <param name="source">File that the faults name.</param>
    /// <param name="number">Its number, counted from 1.</param>
    /// <param name="faults">Gets what is wrong. A claim with a fault is left out, the rest of the reading stays.</param>
    /// <returns>The reading; null when the line is none.</returns>
    public static Reading? Read(ReadOnlyMemory<byte> line, string source, int number, ICollection<Fault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return ReadingParser.Read(document.RootElement, message => faults.Add(new Fault(source, number, message)));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            faults.Add(new Fault(source, number, $"no reading, left out: {e.Message}"));
            return null;
        }
    }

    /// <summary>Reads a file of one reading a line; empty lines are passed over.</summary>
    /// <param name="stream">The file, UTF-8, with or without byte order mark.</param>
    /// <param name="source">Name that the faults give it.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static IEnumerable<Reading> ReadLines(Stream stream, string source, ICollection<Fault> faults)
    {
        using var lines = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Read(Encoding.UTF8.GetBytes(line), source, number, faults) is { } reading) yield return reading;
        }
    }

    private static string ToText(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
