using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>Damaged logs: whatever the bytes are, no exception escapes and what is untouched is read.</summary>
public class MutationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_damage_stops_the_reader(int seed)
    {
        var random = new Random(seed);
        var clean = Encoding.ASCII.GetBytes("\\s:r3669961,c:1120959341*7B\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65\r\n$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,65*21\r\n")
            .Concat(Roundtrip.Sentences([.. AisLayouts.All.Keys.Select(key => new AisDraft(key, 211000000))])).ToArray();
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (byte[])clean.Clone();
            for (var i = random.Next(1, 30); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : ",*!\\$\n019AB"[random.Next(11)]);
            var reader = new AisReader(new Everything(), new AisReaderOptions { OpenMessages = 4 });
            reader.Feed(bytes.AsSpan(random.Next(bytes.Length / 2)));
            reader.Complete();
        }
    }

    /// <summary>Sentences with right checksums and any payload: every field of every layout is read.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void No_payload_stops_the_reader(int seed)
    {
        var random = new Random(seed);
        var sink = new Everything();
        var reader = new AisReader(sink);
        for (var round = 0; round < 20_000; round++)
        {
            var payload = new string([.. Enumerable.Range(0, random.Next(1, 90)).Select(i => (char)Armour.Letter(i == 0 ? random.Next(1, 28) : random.Next(64)))]);
            var body = $"AIVDM,1,1,,A,{payload},{random.Next(6)}";
            reader.Feed(Encoding.ASCII.GetBytes($"!{body}*{body.Aggregate(0, (sum, letter) => sum ^ letter):X2}\n"));
        }
        reader.Complete();
        sink.Messages.ShouldBeGreaterThan(15_000);
    }

    private sealed class Everything : IAisVisitor
    {
        private readonly AisJsonWriter _json = new(Stream.Null, raw: false);
        private readonly AisCsvWriter _csv = new(Stream.Null, raw: true);

        public int Messages { get; private set; }

        public void OnMessage(in AisMessage message)
        {
            Messages++;
            _json.Write(message);
            _csv.Write(message);
            var bits = new BitWriter();
            AisDraft.Of(message).Write(bits);
            bits.Length.ShouldBe(message.Bits.Length);
        }

        public void OnFault(in AisFault fault) => fault.Message.ShouldNotBeEmpty();
    }
}
