using System.IO.Compression;

namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>Five minutes of all Danish stations: the counts that are known of the file.</summary>
public class DanishLogTests
{
    [Fact]
    [Trait("needs", "shared")]
    public void All_messages_are_found_with_their_receive_times()
    {
        using var packed = new GZipStream(File.OpenRead(SharedFiles.Ais("dk-2013-11-12-sample.txt.gz")), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        packed.CopyTo(memory);
        var read = Collector.Read(memory.ToArray());
        read.Faults.ShouldBeEmpty();
        read.Messages.Count.ShouldBe(26_077);
        var types = read.Messages.CountBy(message => (int)message["type"]!).ToDictionary();
        (types[1], types[3], types[4], types[18], types[5], types[24], types[21]).ShouldBe((20_044, 4_151, 1_234, 493, 69, 61, 25));
        read.Messages.Count(message => !message.ContainsKey("received")).ShouldBe(0);
        read.Messages.Min(message => (string)message["received"]!).ShouldBe("2013-11-12T12:00:00.011Z");
        read.Messages.Max(message => (string)message["received"]!)!.ShouldStartWith("2013-11-12T12:04:59");
    }
}
