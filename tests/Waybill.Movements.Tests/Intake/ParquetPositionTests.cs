using Parquet;
using Parquet.Schema;
using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Positions of Parquet files. The files are of our own making, written by another program: <c>positions.parquet</c> with numbers and times
/// (Snappy), <c>texts.parquet</c> with everything but the place as text (Zstandard).</summary>
public class ParquetPositionTests
{
    [Fact]
    public void Numbers_times_and_texts_are_read()
    {
        var read = Gathered.Read(Bytes("positions"));
        read.Faults.ShouldBeEmpty();
        read.Tally.Format.ShouldBe(PositionFormat.Parquet);
        read.Positions.Count.ShouldBe(6);
        var position = read.Positions[1];
        (position.Mmsi.Value, position.Lat, position.Lon, position.Sog, position.Cog).ShouldBe((273000002, 42.231, 130.3, 12.5f, 200f));
        position.Time.ShouldBe(new DateTime(2023, 9, 7, 3, 13, 5, 250, DateTimeKind.Utc));
        (position.Status, position.Source.Line).ShouldBe((NavigationStatus.Moored, 2));
        read.Positions[3].HasPlace.ShouldBeFalse();
        var ship = read.Statics[0];
        (ship.Name, ship.ImoDigits).ShouldBe(("TEST SHIP", 9179842));
        read.Statics[^1].Mmsi.Value.ShouldBe(273000001);
    }

    [Fact]
    public void Columns_of_text_are_read_as_those_of_a_table()
    {
        var read = Gathered.Read(Bytes("texts"));
        read.Faults.ShouldBeEmpty();
        read.Positions.Select(position => position.Mmsi.Value).ShouldBe([273000001, 273000002, 273000003]);
        read.Positions.ShouldAllBe(position => position.Time == new DateTime(2023, 9, 7, 3, 12, 5, DateTimeKind.Utc) && position.Lat == 42.23);
    }

    /// <summary>Of several groups and pages, as the format library writes them: differences, dictionaries, plain values, rows without a value.</summary>
    [Theory]
    [InlineData(CompressionMethod.None)]
    [InlineData(CompressionMethod.Snappy)]
    [InlineData(CompressionMethod.Gzip)]
    [InlineData(CompressionMethod.Brotli)]
    [InlineData(CompressionMethod.Zstd)]
    [InlineData(CompressionMethod.Lz4Raw)]
    public async Task Good_files_are_read_however_they_are_packed(CompressionMethod method)
    {
        const int rows = 20_000;
        var stop = TestContext.Current.CancellationToken;
        var fields = new DataField[] { new DataField<int>("mmsi"), new DataField<long?>("time"), new DataField<double>("lat"), new DataField<double?>("lon"), new DataField<string>("name") };
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, new ParquetOptions { CompressionMethod = method }, cancellationToken: stop))
            for (var group = 0; group < 3; group++)
            {
                using var rowGroup = writer.CreateRowGroup();
                await rowGroup.WriteAsync<int>(fields[0], Enumerable.Range(0, rows).Select(i => 273000001 + i % 40).ToArray(), cancellationToken: stop);
                await rowGroup.WriteAsync<long>(fields[1], (ReadOnlyMemory<long?>)Enumerable.Range(0, rows).Select(i => (long?)(1694056325 + i)).ToArray(), cancellationToken: stop);
                await rowGroup.WriteAsync<double>(fields[2], Enumerable.Range(0, rows).Select(i => 42 + i * 1e-5).ToArray(), cancellationToken: stop);
                await rowGroup.WriteAsync<double>(fields[3], (ReadOnlyMemory<double?>)Enumerable.Range(0, rows).Select(i => i % 10 == 0 ? null : (double?)130.5).ToArray(), cancellationToken: stop);
                await rowGroup.WriteAsync(fields[4], Enumerable.Range(0, rows).Select(i => i % 7 == 0 ? null! : $"SHIP {i % 40}").ToList());
            }
        var read = Gathered.Read(stream.ToArray());
        read.Faults.ShouldBeEmpty();
        read.Positions.Count.ShouldBe(3 * rows);
        read.Positions.Count(position => position.HasPlace).ShouldBe(3 * rows * 9 / 10);
        read.Statics.Select(ship => ship.Name).Distinct().Count().ShouldBe(40);
    }

    [Fact]
    public async Task Floats_that_are_no_decimals_cost_no_other_row_its_place()
    {
        var fields = new DataField[] { new DataField<int>("mmsi"), new DataField<long>("time"), new DataField<float>("lat"), new DataField<float>("lon") };
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: TestContext.Current.CancellationToken))
        using (var group = writer.CreateRowGroup())
        {
            await group.WriteAsync<int>(fields[0], new[] { 273000001, 273000002, 273000003 }, cancellationToken: TestContext.Current.CancellationToken);
            await group.WriteAsync<long>(fields[1], new[] { 1694056325L, 1694056326, 1694056327 }, cancellationToken: TestContext.Current.CancellationToken);
            await group.WriteAsync<float>(fields[2], new[] { float.NaN, 42.23f, 1e30f }, cancellationToken: TestContext.Current.CancellationToken);
            await group.WriteAsync<float>(fields[3], new[] { 130.3f, 130.3f, float.PositiveInfinity }, cancellationToken: TestContext.Current.CancellationToken);
        }
        var read = Gathered.Read(stream.ToArray());
        read.Positions.Select(position => position.HasPlace).ShouldBe([false, true, false]);
        read.Positions[1].Lat.ShouldBe(42.23);
    }

    [Fact]
    public void No_damage_stops_the_reader()
    {
        var random = new Random(3);
        for (var round = 0; round < 400; round++)
        {
            var bytes = Bytes(round % 2 == 0 ? "positions" : "texts");
            for (var i = random.Next(1, 5); i > 0; i--) bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            Gathered.Read(bytes);
        }
        Gathered.Read(Bytes("texts")[..300]).Faults.ShouldHaveSingleItem().Message.ShouldContain("cut off");
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Intake", "Fixtures", name + ".parquet"));
}
