using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Positions as JSON in the shapes that are met.</summary>
public class JsonPositionTests
{
    private const string Stream = """
        {"MessageType":"PositionReport","MetaData":{"MMSI":273000001,"MMSI_String":273000001,"ShipName":"TEST SHIP           ","latitude":42.23,"longitude":130.3,"time_utc":"2023-09-07 03:12:05.318353 +0000 UTC"},"Message":{"PositionReport":{"Cog":308.2,"CommunicationState":81982,"Latitude":42.23,"Longitude":130.3,"MessageID":1,"NavigationalStatus":5,"Sog":0.1,"Timestamp":31,"TrueHeading":511,"UserID":273000001,"Valid":true}}}
        {"MessageType":"ShipStaticData","MetaData":{"MMSI":273000001,"ShipName":"TEST SHIP","latitude":42.23,"longitude":130.3,"time_utc":"2023-09-07 03:13:00 +0000 UTC"},"Message":{"ShipStaticData":{"CallSign":"UBXY7  ","Destination":"VOSTOCHNY@@@","Dimension":{"A":100,"B":20,"C":10,"D":8},"ImoNumber":9179842,"MaximumStaticDraught":6.5,"Name":"TEST SHIP","Type":70,"UserID":273000001}}}
        {"MessageType":"BaseStationReport","MetaData":{"MMSI":2730001,"latitude":42,"longitude":130,"time_utc":"2023-09-07 03:13:00 +0000 UTC"},"Message":{}}
        """;

    [Fact]
    public void Messages_of_a_live_feed_are_read()
    {
        var read = Gathered.Read(Stream);
        read.Faults.ShouldBeEmpty();
        var position = read.Positions.ShouldHaveSingleItem();
        (position.Mmsi.Value, position.Lat, position.Lon, position.Sog, position.Cog).ShouldBe((273000001, 42.23, 130.3, 0.1f, 308.2f));
        position.Time.ShouldBe(new DateTime(2023, 9, 7, 3, 12, 5, DateTimeKind.Utc).AddTicks(3_183_530));
        float.IsNaN(position.Heading).ShouldBeTrue();
        position.Status.ShouldBe(NavigationStatus.Moored);
        read.Statics.Count.ShouldBe(2);
        var ship = read.Statics[1];
        (ship.ImoDigits, ship.Name, ship.CallSign, ship.ShipType, ship.LengthMetres, ship.BeamMetres, ship.DraughtMetres, ship.Destination)
            .ShouldBe((9179842, "TEST SHIP", "UBXY7", 70, 120.0, 18.0, 6.5, "VOSTOCHNY"));
        read.Tally[PositionOddity.OtherStation].ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"mmsi":211000001,"timestamp":"2023-01-02T03:04:05Z","lat":54.5,"lon":-10.25,"speed":1.5}""")]
    [InlineData("""[{"mmsi":"211000001","lat":"54.5","lon":"-10.25","time":1672628645,"sog":1.5}]""")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","mmsi":211000001,"geometry":{"type":"Point","coordinates":[-10.25,54.5]},"properties":{"sog":1.5,"timestamp":5,"timestampExternal":1672628645000}}]}""")]
    [InlineData("""{"class":"AIS","type":1,"repeat":0,"mmsi":211000001,"scaled":true,"speed":1.5,"lon":-10.25,"lat":54.5,"second":5,"received":"2023-01-02T03:04:05Z"}""")]
    public void Names_tell_what_is_what(string text)
    {
        var read = Gathered.Read(text);
        read.Faults.ShouldBeEmpty();
        var position = read.Positions.ShouldHaveSingleItem();
        (position.Mmsi.Value, position.Lat, position.Lon, position.Sog).ShouldBe((211000001, 54.5, -10.25, 1.5f));
        position.Time.ShouldBe(new DateTime(2023, 1, 2, 3, 4, 5, DateTimeKind.Utc));
    }

    [Fact]
    public void Broken_lines_are_told_and_the_rest_is_read()
    {
        var line = """{"mmsi":211000001,"timestamp":"2023-01-02T03:04:05Z","lat":54.5,"lon":-10.25}""";
        var read = Gathered.Read($"{line}\n{line[..40]}\n[1]\n\n{line}\n");
        read.Positions.Select(position => position.Source.Line).ShouldBe([1, 5]);
        read.Faults.Select(fault => fault.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_broken_document_is_read_as_far_as_it_goes()
    {
        var read = Gathered.Read("[\n{\"mmsi\":211000001,\"timestamp\":\"2023-01-02T03:04:05Z\",\"lat\":54.5,\"lon\":-10.25},\n{\"mmsi\":");
        read.Positions.ShouldHaveSingleItem().Source.Line.ShouldBe(2);
        read.Faults.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Fact]
    public void Escapes_are_resolved()
    {
        var read = Gathered.Read("""{"mmsi":211000001,"timestamp":"2023-01-02T03:04:05Z","lat":1,"lon":1,"shipname":"\u041c\u0430\u0440\u0438\u044f \"2\""}""");
        read.Statics.ShouldHaveSingleItem().Name.ShouldBe("Мария \"2\"");
    }
}
