using Waybill.Movements.Ais;

namespace Waybill.Movements.Bench;

/// <summary>Writes every message as JSON to nowhere.</summary>
internal sealed class JsonSink : IAisVisitor
{
    private readonly AisJsonWriter _writer = new(Stream.Null, raw: false);

    public void OnMessage(in AisMessage message) => _writer.Write(message);

    public void OnFault(in AisFault fault)
    {
    }
}
