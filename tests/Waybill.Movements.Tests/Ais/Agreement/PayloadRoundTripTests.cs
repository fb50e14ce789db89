using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>Payloads of real ships, decoded to values and encoded from them, give the same bits.</summary>
public class PayloadRoundTripTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("needs", "shared")]
    public void Every_payload_comes_back_bit_by_bit()
    {
        var lines = Directory.GetFiles(SharedFiles.Ais("go-ais"), "*.msg").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var same = 0;
        foreach (var line in lines)
        {
            var payload = new BitWriter();
            payload.Digits(line);
            if (!AisMessage.TryOf(payload.Bits, out var message)) continue;
            var back = new BitWriter();
            Copy(AisDraft.Of(message)).Write(back);
            if (back.Bits.Digits(0, back.Length) == line) same++;
            else output.WriteLine(line);
        }
        output.WriteLine($"{same} of {lines.Count} payloads");
        same.ShouldBe(lines.Count);
        lines.Count.ShouldBe(21_444);
    }

    [Fact]
    [Trait("needs", "shared")]
    public void Every_payload_comes_back_through_sentences()
    {
        var lines = Directory.GetFiles(SharedFiles.Ais("go-ais"), "*.msg").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        using var stream = new MemoryStream();
        var writer = new AisSentenceWriter(stream);
        foreach (var line in lines)
        {
            var payload = new BitWriter();
            payload.Digits(line);
            writer.Write(payload.Bits, null, null, 'A');
        }
        writer.Flush();
        var read = Collector.Read(stream.ToArray());
        read.Faults.ShouldBeEmpty();
        read.Drafts.Count.ShouldBe(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var back = new BitWriter();
            read.Drafts[i].Write(back);
            back.Bits.Digits(0, back.Length).ShouldBe(lines[i]);
        }
        Encoding.ASCII.GetString(stream.ToArray()).Split("\r\n").ShouldAllBe(line => line.Length <= 80);
    }

    /// <summary>Sets every field that is no spare anew, so that the values and not the bits are encoded.</summary>
    private static AisDraft Copy(AisDraft draft)
    {
        foreach (var field in draft.Layout.Fields.TakeWhile(field => draft.Has(field.Name)))
        {
            if (field.Kind == AisFieldKind.Text && field.Width > 0) draft.SetText(field.Name, draft.TextOf(field.Name));
            else if (field.Kind is AisFieldKind.Number or AisFieldKind.SignedNumber or AisFieldKind.Flag or AisFieldKind.Turn) draft.Set(field.Name, draft[field.Name]);
        }
        return draft;
    }
}
