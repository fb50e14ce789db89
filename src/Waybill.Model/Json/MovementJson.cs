using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Waybill.Model;

/// <summary>Movement events as JSON: one object a line, in the shape that the contract of the command line sets down.</summary>
/// <remarks>Beyond the contract a voyage and a shuttle have <c>to_place</c>, the place they lead to, and some kinds a <c>finding</c>.</remarks>
public static class MovementJson
{
    /// <summary>Writes an event as one JSON object. Figures keep three decimals, coordinates six, instants whole seconds.</summary>
    public static void Write(MovementEvent movement, Utf8JsonWriter writer) => MovementWriter.Write(writer, movement);

    /// <summary>An event as one line of JSON, without the end of the line.</summary>
    public static string ToLine(MovementEvent movement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ReadingJson.Options)) Write(movement, writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">When it is no movement event.</exception>
    public static MovementEvent Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return MovementParser.Event(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"no JSON: {e.Message}", e);
        }
    }
}
