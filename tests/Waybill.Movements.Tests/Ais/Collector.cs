using System.Text;
using System.Text.Json.Nodes;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>Keeps what a reader finds: the messages as JSON, and the faults.</summary>
internal sealed class Collector(bool raw = false) : IAisVisitor
{
    public List<JsonObject> Messages { get; } = [];

    public List<AisFault> Faults { get; } = [];

    public List<AisDraft> Drafts { get; } = [];

    public List<(long First, long Last)> Lines { get; } = [];

    public static Collector Read(string text, bool raw = false, AisReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), raw, options);

    public static Collector Read(byte[] bytes, bool raw = false, AisReaderOptions? options = null)
    {
        var collector = new Collector(raw);
        using var stream = new MemoryStream(bytes);
        AisReader.Read(stream, collector, options);
        return collector;
    }

    public void OnMessage(in AisMessage message)
    {
        using var stream = new MemoryStream();
        var writer = new AisJsonWriter(stream, raw);
        writer.Write(message);
        writer.Flush();
        Messages.Add(JsonNode.Parse(stream.ToArray())!.AsObject());
        Drafts.Add(AisDraft.Of(message));
        Lines.Add((message.FirstLine, message.LastLine));
    }

    public void OnFault(in AisFault fault) => Faults.Add(fault);
}
