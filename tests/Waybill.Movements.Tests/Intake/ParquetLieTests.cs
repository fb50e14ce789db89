using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Parquet files that lie about their sizes: one clear fault, and no room made for what is not there.</summary>
public class ParquetLieTests
{
    private const long Most = 4 << 20;

    private static readonly byte[] LongBlock = [0xff, 0xff, 0xff, 0xff, 0x07, 1, 3, 0, .. new byte[16]];

    [Fact]
    public void The_file_that_does_not_lie_is_read()
    {
        var read = Gathered.Read(new LyingParquet().Bytes());
        read.Faults.ShouldBeEmpty();
        read.Positions.Select(position => (position.Mmsi.Value, position.Lat, position.Lon)).ShouldBe([(273000001, 42, 42), (273000002, 43, 43), (273000003, 44, 44)]);
    }

    [Fact]
    public void So_is_one_with_a_dictionary_that_nothing_refers_to() => Gathered.Read(new LyingParquet { DictionaryValues = 3 }.Bytes()).Faults.ShouldBeEmpty();

    public static TheoryData<string, string> Lies => new()
    {
        { "rows", "says that it has 1000000000 rows" },
        { "rows and values", "says that it has 8000000 values, and its pages hold 3" },
        { "values", "says that it has 1000 values in a group of 3 rows" },
        { "values of a page", "says it holds 2000000000 values" },
        { "negative values of a page", "says it holds -5 values" },
        { "length of a page", "says to be longer (2000000000 bytes)" },
        { "negative length of a page", "says to be longer (-24 bytes)" },
        { "unpacked length of a plain page", "24 bytes that says to be 100000000 unpacked" },
        { "unpacked length of a packed page", "24 bytes that says to be 100000000 unpacked" },
        { "length that Snappy tells", "would be 268435455" },
        { "length that Zstandard tells", "would be 2147483647" },
        { "dictionary", "says it holds 500000000 values" },
        { "length of a column", "lies outside the file" },
        { "place of a column", "lies outside the file" },
        { "block of differences", "blocks of differences that cannot be" },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_lie_is_told_and_nothing_is_allocated_for_it(string lie, string told)
    {
        var file = Lying(lie);
        Gathered.Read(new LyingParquet().Bytes());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Gathered.Read(file);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(Most);
        read.Positions.ShouldBeEmpty();
        read.Faults.ShouldHaveSingleItem().Message.ShouldContain(told);
    }

    private static byte[] Lying(string lie) => (lie switch
    {
        "rows" => new LyingParquet { Rows = 1_000_000_000, Values = 1_000_000_000, PageValues = 1_000_000_000 },
        "rows and values" => new LyingParquet { Rows = 8_000_000, Values = 8_000_000 },
        "values" => new LyingParquet { Values = 1000 },
        "values of a page" => new LyingParquet { PageValues = 2_000_000_000 },
        "negative values of a page" => new LyingParquet { PageValues = -5 },
        "length of a page" => new LyingParquet { Packed = 2_000_000_000 },
        "negative length of a page" => new LyingParquet { Packed = -24 },
        "unpacked length of a plain page" => new LyingParquet { Unpacked = 100_000_000 },
        "unpacked length of a packed page" => new LyingParquet { Unpacked = 100_000_000, Codec = 1 },
        "length that Snappy tells" => new LyingParquet { Codec = 1, Body = [0xff, 0xff, 0xff, 0x7f, .. new byte[20]] },
        "length that Zstandard tells" => new LyingParquet { Codec = 6, Packed = 12, Body = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0xff, 0xff, 0xff, 0x7f, 0x01, 0, 0] },
        "dictionary" => new LyingParquet { DictionaryValues = 500_000_000 },
        "length of a column" => new LyingParquet { ChunkLength = 10_000_000_000 },
        "place of a column" => new LyingParquet { Offset = -77 },
        _ => new LyingParquet { Encoding = 5, Body = LongBlock },
    }).Bytes();

    [Fact]
    public void A_footer_longer_than_the_file_is_told() =>
        Gathered.Read(LyingParquet.WithFooter("PAR1"u8.ToArray(), [0], 4_000_000_000)).Faults.ShouldHaveSingleItem().Message.ShouldContain("more than the file has");

    [Theory]
    [InlineData(new byte[] { 0x15, 2, 0x19, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x07 })]
    [InlineData(new byte[] { 0x68, 0xff, 0xff, 0xff, 0xff, 0x07 })]
    [InlineData(new byte[] { 0x18, 0xff, 0xff, 0xff, 0xff, 0x07 })]
    [InlineData(new byte[] { 0x15 })]
    [InlineData(new byte[] { 0x15, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff })]
    public void A_footer_whose_lists_and_texts_are_longer_than_itself_is_told(byte[] footer)
    {
        var file = LyingParquet.WithFooter("PAR1"u8.ToArray(), footer, (uint)footer.Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Gathered.Read(file).Faults.ShouldHaveSingleItem().Message.ShouldContain("footer");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(Most);
    }

    [Fact]
    public void A_group_larger_than_may_be_held_is_told_with_a_way_out()
    {
        var read = Gathered.Read(new LyingParquet().Bytes(), new PositionReaderOptions { CellLimit = 8 });
        read.Positions.ShouldBeEmpty();
        read.Faults.ShouldHaveSingleItem().Message.ShouldContain("smaller groups");
    }
}
