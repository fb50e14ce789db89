using System.Text;
using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Detections and sightings.</summary>
public class SheetTests
{
    [Fact]
    public void Detections_of_a_table_are_read_by_its_header()
    {
        var (found, faults) = Detections("\uFEFF,lon,lat,Probability,DetectionId,ProductStartTime,Length,Heading,scene_id,footprint\n"
            + "0,130.3,42.23,100.0,d-1,2023-09-07 02:00:05.250+00:00,120.5,42.5,S1,\"POLYGON ((1 2, 3 4))\"\n"
            + "1,130.4,42.24,50.0,d-2,2023-09-07 02:00:05+00:00,,,S1,\n");
        faults.ShouldBeEmpty();
        found.Count.ShouldBe(2);
        found[0].ShouldBe(new Detection("d-1", new DateTime(2023, 9, 7, 2, 0, 5, 250, DateTimeKind.Utc), new LatLon(42.23, 130.3), 120.5, 42.5, 1, null, "S1", new SourceLine(0, 2)));
        (found[1].LengthMetres, found[1].Probability).ShouldBe((null, 0.5));
    }

    [Theory]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","id":"d-1","geometry":{"type":"Point","coordinates":[130.3,42.23]},"properties":{"timestamp":"2023-09-07T02:00:05Z","length_m":120.5,"satellite":"S1A"}}]}""")]
    [InlineData("""{"id":"d-1","lat":42.23,"lon":130.3,"timestamp":"2023-09-07T02:00:05Z","length_m":120.5,"satellite":"S1A"}""")]
    [InlineData("""[{"id":"d-1","lat":42.23,"lon":130.3,"timestamp":"2023-09-07T02:00:05Z","length_m":120.5,"satellite":"S1A"}]""")]
    public void Detections_come_as_features_or_objects_too(string json)
    {
        var (found, faults) = Detections(json);
        faults.ShouldBeEmpty();
        var detection = found.ShouldHaveSingleItem();
        (detection.Id, detection.At, detection.LengthMetres, detection.Sensor).ShouldBe(("d-1", new LatLon(42.23, 130.3), 120.5, "S1A"));
        detection.Time.ShouldBe(new DateTime(2023, 9, 7, 2, 0, 5, DateTimeKind.Utc));
    }

    [Fact]
    public void Detections_that_cannot_be_placed_are_told()
    {
        var (found, faults) = Detections("id,time,lat,lon\na,2023-01-01,95,0\nb,never,1,1\nc,2023-01-01,1,1\nc,2023-01-01,1,1\nd,2023-01-01,1\n");
        found.ShouldHaveSingleItem().Id.ShouldBe("c");
        faults.Select(fault => fault.Line).Order().ShouldBe([2, 3, 5, 6]);
    }

    [Fact]
    public void Text_that_is_no_Unicode_costs_its_record_only()
    {
        var (found, faults) = Detections("""[{"id":"\ud800","lat":1,"lon":1,"timestamp":"2023-09-07"},{"id":"b","lat":1,"lon":1,"timestamp":"2023-09-07"}]""");
        found.ShouldHaveSingleItem().Id.ShouldBe("b");
        faults.ShouldHaveSingleItem();
    }

    [Fact]
    public void Sightings_are_read_with_all_that_they_say()
    {
        var (found, faults) = Sightings("start,end,ship,imo,mmsi,place,lat,lon,statement,url\n"
            + "2023-09-07,2023-09-08,Angara,9179842,,Najin,,,\"Satellite picture,\nWhite House\",https://example.org/1\n"
            + "2023-10,,,IMO 8517839,,Dunai,42.9,132.35,,\n"
            + "2023-10-20T11:01:00Z,2023-10-20T15:43:00Z,Lady R,,273000001,Rajin,,,,\n");
        faults.ShouldBeEmpty();
        found[0].ShouldBe(new Sighting(new DateTime(2023, 9, 7, 0, 0, 0, DateTimeKind.Utc), new DateTime(2023, 9, 8, 23, 59, 59, DateTimeKind.Utc), "Angara",
            ImoNumber.Parse("9179842"), null, "Najin", null, "Satellite picture,\nWhite House", "https://example.org/1", new SourceLine(0, 2)));
        (found[1].Start, found[1].End).ShouldBe((new DateTime(2023, 10, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2023, 10, 31, 23, 59, 59, DateTimeKind.Utc)));
        (found[1].At, found[1].Imo).ShouldBe((new LatLon(42.9, 132.35), ImoNumber.Parse("8517839")));
        (found[2].Start.Hour, found[2].End.Minute, found[2].Mmsi).ShouldBe((11, 43, Mmsi.Parse("273000001")));
    }

    [Theory]
    [InlineData("2023-09-07/2023-09-08", "2023-09-07", "2023-09-08")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("07/09/2023", "2023-09-07", "2023-09-07")]
    public void Dates_of_sightings_take_many_forms(string text, string first, string last)
    {
        var sighting = Sightings($"date,ship,place\n{text},Angara,Rajin\n").Found.ShouldHaveSingleItem();
        ($"{sighting.Start:yyyy-MM-dd}", $"{sighting.End:yyyy-MM-dd HH:mm:ss}").ShouldBe((first, last + " 23:59:59"));
    }

    [Fact]
    public void Sightings_that_say_too_little_are_told()
    {
        var (found, faults) = Sightings("date,ship,imo,place,lat,lon\n2023-09-07,,,Rajin,,\n2023-09-07,Angara,,,,\nsoon,Angara,,Rajin,,\n2023-09-07,Angara,9179843,Rajin,,\n2023-09-07,Angara,,Rajin,99,0\n");
        found.Count.ShouldBe(2);
        found.ShouldAllBe(sighting => sighting.Imo == null && sighting.At == null);
        faults.Select(fault => fault.Line).ShouldBe([2, 3, 4, 5, 6]);
    }

    private static (IReadOnlyList<Detection> Found, List<Fault> Faults) Detections(string text)
    {
        var faults = new List<Fault>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (DetectionReader.Read(stream, new SheetOptions { Source = "file" }, faults.Add), faults);
    }

    private static (IReadOnlyList<Sighting> Found, List<Fault> Faults) Sightings(string text)
    {
        var faults = new List<Fault>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (SightingReader.Read(stream, new SheetOptions { Source = "file" }, faults.Add), faults);
    }
}
