using Waybill.Movements.Ais;

namespace Waybill.Movements.Bench;

/// <summary>Reads every field of every message, texts too, so that nothing of the decoding can be left out.</summary>
internal sealed class FieldSum : IAisVisitor
{
    private readonly long[] _integers = new long[64];

    private readonly byte[] _text = new byte[AisMessage.LongestText];

    public long Messages { get; private set; }

    public long Faults { get; private set; }

    public long Sum { get; private set; }

    public void OnMessage(in AisMessage message)
    {
        Messages++;
        var count = message.Integers(_integers);
        for (var i = 0; i < count; i++)
        {
            Sum += _integers[i];
            var field = message.Layout.Fields[i];
            if (field.Kind == AisFieldKind.Text) Sum += _text[message.Text(field, _text) / 2];
        }
    }

    public void OnFault(in AisFault fault) => Faults++;
}
