using System.Text.Json.Nodes;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>Writes a draft as sentences and reads them again.</summary>
internal static class Roundtrip
{
    public static JsonObject Through(AisDraft draft, bool raw = false) => Collector.Read(Sentences(draft), raw).Messages.ShouldHaveSingleItem();

    public static byte[] Sentences(params AisDraft[] drafts)
    {
        using var stream = new MemoryStream();
        var writer = new AisSentenceWriter(stream);
        foreach (var draft in drafts) writer.Write(draft);
        writer.Flush();
        return stream.ToArray();
    }
}
