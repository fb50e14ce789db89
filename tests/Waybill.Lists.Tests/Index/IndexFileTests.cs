using CsCheck;

namespace Waybill.Lists.Tests;

public class IndexFileTests
{
    private static readonly ScreeningIndex Index = ScreeningIndex.Build(ListTexts.Read(
        ("ships-2021.csv", "id,name,imo,mmsi,flag,former flag,owner,listed on,delisted on,dob,programme,type\n1,Grey Heron,9187629,572469210,Togo,Malta,Heron Marine,2019-01-02,,,Port ban,vessel\n2,Karim NOORI,,,,,,,,circa 1962,Ban,person\n"),
        ("blue.json", "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Blue Crane\",\"青鶴\"]}}\n")).Lists);

    private static readonly byte[] Bytes = IndexFile.Write(Index);

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        var read = IndexFile.Read(new ListFile("x", Bytes), out var fault).ShouldNotBeNull();
        fault.ShouldBeNull();
        read.Lists.ShouldBe(Index.Lists);
        read.Records.SelectMany(DesignationFields.Of).ShouldBe(Index.Records.SelectMany(DesignationFields.Of));
        read.Records.Select(record => (record.At, record.Names[0])).ShouldBe(Index.Records.Select(record => (record.At, record.Names[0])));
        IndexFile.Write(read).ShouldBe(Bytes);
    }

    [Theory]
    [InlineData("Gray Heron")]
    [InlineData("Karim Nouri")]
    [InlineData("9187629")]
    [InlineData("Heron Marine")]
    [InlineData("青鶴")]
    public void It_answers_like_the_one_that_was_written(string query)
    {
        var read = IndexFile.Read(new ListFile("x", Bytes), out _)!;
        var (then, now) = (Told(Index, query), Told(read, query));
        then.ShouldNotBeEmpty();
        now.ShouldBe(then);
    }

    [Fact]
    public void Altered_or_cut_off_it_is_refused() =>
        Gen.Select(Gen.Int[0, Bytes.Length - 1], Gen.Byte[1, 255], Gen.Bool).Sample((at, change, cut) =>
        {
            var bytes = cut ? Bytes[..at] : [.. Bytes];
            if (!cut) bytes[at] ^= change;
            return IndexFile.Read(new ListFile("x", bytes), out var fault) is null && fault is not null;
        });

    private static string Told(ScreeningIndex index, string query) =>
        string.Join('|', new Screener(index, new ScreeningOptions()).Screen(ScreeningQuery.Of(query)).Hits.Select(hit => $"{hit.Record.Caption} {hit.Score} {hit.Standing} {hit.Names?.Why}"));
}
