using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>What cannot be read is told with its line; the rest is read.</summary>
public class SentenceFaultTests
{
    private const string Good = "!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65";

    [Theory]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*66", AisFaultKind.WrongChecksum)]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0", AisFaultKind.NoChecksum)]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*6", AisFaultKind.NoChecksum)]
    [InlineData("!AIVDM,1,1,,B*15", AisFaultKind.Malformed)]
    [InlineData("!AIVDM,1,2,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*66", AisFaultKind.Malformed)]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,9*6C", AisFaultKind.Malformed)]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28J~,0*54", AisFaultKind.WrongPayload)]
    [InlineData("!AIVDM,1,1,,B,13a,0*46", AisFaultKind.WrongLength)]
    [InlineData("!AIVDM,1,1,,B,03aIkM@P00PJ@qPNL=e@0?wJ28JO,0*64", AisFaultKind.UnknownType)]
    [InlineData("!AIVDM,1,1,,B,w3aIkM@P00PJ@qPNL=e@0?wJ28JO,0*23", AisFaultKind.UnknownType)]
    [InlineData("AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", AisFaultKind.NoStart)]
    public void A_faulty_sentence_is_skipped_and_told(string line, AisFaultKind kind)
    {
        var read = Collector.Read($"{Good}\r\n{line}\r\n{Good}\r\n");
        read.Messages.Count.ShouldBe(2);
        read.Faults.ShouldBe([new AisFault(kind, 2)]);
        read.Faults[0].In("log.nmea").ToString().ShouldStartWith("log.nmea:2: ");
    }

    [Theory]
    [InlineData("!BSVDM")]
    [InlineData("!ABVDM")]
    [InlineData("!SAVDO")]
    [InlineData("$AIVDM")]
    public void Any_talker_is_read(string start)
    {
        var body = start[1..] + Good[6..^3];
        var line = $"{start[0]}{body}*{body.Aggregate(0, (sum, letter) => sum ^ letter):X2}";
        var read = Collector.Read(line);
        read.Faults.ShouldBeEmpty();
        (read.Messages.ShouldHaveSingleItem().ContainsKey("own")).ShouldBe(start.EndsWith('O'));
    }

    [Fact]
    public void Bytes_may_be_cut_anywhere()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Good + "\r\n\\c:1120959341*58\\" + Good + "\n", 20)));
        var whole = Collector.Read(bytes);
        whole.Messages.Count.ShouldBe(40);
        for (var piece = 1; piece < 90; piece += 4)
        {
            var collector = new Collector();
            var reader = new AisReader(collector);
            for (var at = 0; at < bytes.Length; at += piece) reader.Feed(bytes.AsSpan(at, Math.Min(piece, bytes.Length - at)));
            reader.Complete();
            collector.Messages.Select(message => message.ToJsonString()).ShouldBe(whole.Messages.Select(message => message.ToJsonString()));
            collector.Lines.ShouldBe(whole.Lines);
            reader.Lines.ShouldBe(40);
        }
    }

    [Fact]
    public void A_line_without_end_is_cut_off_once()
    {
        var read = Collector.Read(Good + "\n" + new string('x', 5_000_000) + "\n" + Good);
        read.Messages.Count.ShouldBe(2);
        read.Faults.ShouldBe([new AisFault(AisFaultKind.LineTooLong, 2)]);
    }

    [Fact]
    public void Letters_outside_the_alphabet_are_found_wherever_they_stand()
    {
        var target = new byte[Armour.BufferSize];
        for (var letter = 0; letter < 256; letter++)
        {
            var legal = letter is >= '0' and <= 'W' or >= '`' and <= 'w';
            for (var at = 0; at < 40; at += 3)
            {
                var payload = Enumerable.Repeat((byte)'w', 40).ToArray();
                payload[at] = (byte)letter;
                Armour.Unpack(payload, target).ShouldBe(legal, $"{letter} at {at}");
            }
        }
    }

    [Fact]
    public void Both_ways_to_unpack_give_the_same_bits()
    {
        var random = new Random(5);
        var (fast, slow) = (new byte[Armour.BufferSize], new byte[Armour.BufferSize]);
        for (var length = 0; length < 200; length++)
        {
            var payload = Enumerable.Range(0, length).Select(_ => Armour.Letter(random.Next(64))).ToArray();
            Armour.Unpack(payload, fast).ShouldBeTrue();
            Armour.UnpackRest(payload, slow).ShouldBeTrue();
            fast.AsSpan(0, length * 6 / 8).SequenceEqual(slow.AsSpan(0, length * 6 / 8)).ShouldBeTrue();
        }
    }
}
