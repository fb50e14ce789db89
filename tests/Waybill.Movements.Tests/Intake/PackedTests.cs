using System.IO.Compression;
using System.Text;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Packed, broken and large files.</summary>
public class PackedTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("mmsi,time,lat,lon\n211000001,2023-01-01T00:00:00,1,1\n");

    [Fact]
    public void Gzip_is_unpacked() => Gathered.Read(Gzip(Table)).Positions.Count.ShouldBe(1);

    [Fact]
    public void Zstandard_is_unpacked_and_its_damage_is_told()
    {
        using var memory = new MemoryStream();
        using (var packed = new ZstdSharp.CompressionStream(memory)) packed.Write([.. Table, .. Enumerable.Range(0, 90_000).SelectMany(i => Table[17..])]);
        var bytes = memory.ToArray();
        Gathered.Read(bytes).Positions.Count.ShouldBe(90_001);
        Gathered.Read(bytes[..^9]).Faults.ShouldContain(fault => fault.Message.Contains("damaged", StringComparison.Ordinal));
        bytes[4] ^= 0xff;
        Gathered.Read(bytes).Faults.ShouldContain(fault => fault.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_of_a_zip_archive_are_read_by_name()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "b.csv", "a.csv" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Table);
            }
        }
        memory.Position = 0;
        var read = Gathered.Read(memory);
        read.Positions.Count.ShouldBe(2);
        read.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_damaged_archive_is_read_as_far_as_it_goes()
    {
        var random = new Random(1);
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => $"{211000000 + random.Next(99999)},2023-01-01T00:00:00,{random.NextDouble()},1\n"));
        var packed = Gzip([.. "mmsi,time,lat,lon\n"u8, .. Encoding.UTF8.GetBytes(rows)]);
        var read = Gathered.Read(packed[..(packed.Length / 2)]);
        read.Positions.Count.ShouldBeInRange(1000, 4000);
        read.Faults.ShouldContain(fault => fault.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("just some words", false)]
    [InlineData("\u0000\u0001\u0002,\u0000", false)]
    [InlineData("", true)]
    [InlineData("   \n\n", true)]
    public void What_is_no_file_of_positions_is_told(string text, bool empty)
    {
        var read = Gathered.Read(text);
        read.Tally.Format.ShouldBeNull();
        read.Positions.ShouldBeEmpty();
        if (!empty) read.Faults.ShouldHaveSingleItem().Message.ShouldContain("no format");
    }

    [Fact]
    public void A_file_larger_than_memory_would_do()
    {
        using var stream = new EndlessTable(400_000);
        var sink = new Counting();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tally = PositionReader.Read(stream, sink, stop: TestContext.Current.CancellationToken);
        tally.Positions.ShouldBe(400_000);
        // 44 MB of text; buffers and the memory of a thousand ships are a fraction of it.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8_000_000);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var packed = new GZipStream(memory, CompressionLevel.Optimal)) packed.Write(bytes);
        return memory.ToArray();
    }

    private sealed class Counting : IMovementSink
    {
        public void Accept(in Model.Position position)
        {
        }

        public void Accept(Model.ShipStatic identity)
        {
        }
    }
}
