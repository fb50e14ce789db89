using Waybill.Movements.Ais;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Positions among AIS sentences.</summary>
public class NmeaPositionTests
{
    private static readonly DateTime Noon = new(2023, 9, 7, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> FixLayouts => ["1", "2", "3", "11", "18", "19", "27"];

    [Theory]
    [MemberData(nameof(FixLayouts))]
    public void Every_message_of_a_ship_with_a_place_gives_a_position(string layout)
    {
        var draft = new AisDraft(layout, 273000001).SetScaled("lat", 42.23).SetScaled("lon", 130.3);
        if (draft.Layout.IndexOf("speed") >= 0) draft.SetScaled("speed", 12).SetScaled("course", 200);
        if (draft.Layout.IndexOf("status") >= 0) draft.Set("status", 5);
        var position = Read(draft).Positions.ShouldHaveSingleItem();
        position.Mmsi.Value.ShouldBe(273000001);
        position.Time.ShouldBe(Noon);
        position.Lat.ShouldBe(42.23, 0.001);
        position.Lon.ShouldBe(130.3, 0.001);
        if (draft.Layout.IndexOf("speed") >= 0) (position.Sog, position.Cog).ShouldBe((12f, 200f));
        if (draft.Layout.IndexOf("status") >= 0) position.Status.ShouldBe(Model.NavigationStatus.Moored);
    }

    [Fact]
    public void A_message_that_knows_nothing_gives_a_position_that_knows_nothing()
    {
        var read = Read(new AisDraft("1", 273000001));
        var position = read.Positions.ShouldHaveSingleItem();
        (position.HasPlace, float.IsNaN(position.Sog), float.IsNaN(position.Cog), float.IsNaN(position.Heading)).ShouldBe((false, true, true, true));
        read.Tally[PositionOddity.NoPlace].ShouldBe(1);
    }

    [Fact]
    public void Statements_of_ships_are_handed_over_once()
    {
        var voyage = new AisDraft("5", 273000001).SetText("shipname", "TEST SHIP").Set("imo", 9179842).Set("shiptype", 70).Set("to_bow", 100).Set("to_stern", 20)
            .Set("to_port", 10).Set("to_starboard", 8).SetScaled("draught", 6.5).SetText("destination", "VOSTOCHNY").SetText("callsign", "UBXY7");
        var read = Read(voyage, voyage, new AisDraft("24-A", 273000002).SetText("shipname", "SMALL ONE"), new AisDraft("24-B", 273000002).SetText("callsign", "UB1"));
        read.Statics.Count.ShouldBe(3);
        var ship = read.Statics[0];
        (ship.ImoDigits, ship.Name, ship.CallSign, ship.ShipType, ship.LengthMetres, ship.BeamMetres, ship.DraughtMetres, ship.Destination)
            .ShouldBe((9179842, "TEST SHIP", "UBXY7", 70, 120.0, 18.0, 6.5, "VOSTOCHNY"));
        (read.Statics[1].Name, read.Statics[2].CallSign).ShouldBe(("SMALL ONE", "UB1"));
    }

    [Fact]
    public void Stations_that_are_no_ships_are_counted_only()
    {
        var read = Read(new AisDraft("4", 2730001), new AisDraft("21", 992730001), new AisDraft("9", 111273001));
        read.Positions.ShouldBeEmpty();
        read.Tally[PositionOddity.OtherStation].ShouldBe(3);
    }

    [Fact]
    public void Without_receive_times_base_stations_tell_the_time()
    {
        var station = new AisDraft("4", 2730001).Set("timestamp", Utc(2023, 9, 7, 11, 59, 50));
        var ship = new AisDraft("1", 273000001).SetScaled("lat", 42).SetScaled("lon", 130);
        var read = Gathered.Read(Tests.Ais.Roundtrip.Sentences(ship, station, ship.Set("second", 58), new AisDraft("1", 273000002).Set("second", 3)));
        read.Positions.Select(position => position.Time).ShouldBe([Noon.AddSeconds(-2), Noon.AddSeconds(3)]);
        (read.Tally[PositionOddity.NoTime], read.Tally[PositionOddity.TimeFromBaseStation]).ShouldBe((1L, 2L));
    }

    [Fact]
    public void A_receiver_whose_clock_is_off_is_told()
    {
        Read(new AisDraft("4", 2730001).Set("timestamp", Utc(2023, 9, 7, 11, 59, 40))).Faults.ShouldBeEmpty();
        var read = Read(new AisDraft("4", 2730001).Set("timestamp", Utc(2023, 9, 7, 11, 59, 29)));
        read.Faults.ShouldHaveSingleItem().Message.ShouldContain("clock is off");
        read.Tally[PositionOddity.ReceiverClock].ShouldBe(1);
    }

    [Fact]
    public void Faulty_sentences_are_told_with_their_lines()
    {
        var read = Gathered.Read("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*64\n");
        read.Faults.ShouldHaveSingleItem().ToString().ShouldBe("file:1: wrong checksum, sentence skipped");
        read.Tally[PositionOddity.Unreadable].ShouldBe(1);
    }

    private static Gathered Read(params AisDraft[] drafts)
    {
        using var stream = new MemoryStream();
        var writer = new AisSentenceWriter(stream);
        foreach (var draft in drafts) writer.Write(draft, new DateTimeOffset(Noon).ToUnixTimeMilliseconds(), "north");
        writer.Flush();
        return Gathered.Read(stream.ToArray());
    }

    private static long Utc(long year, long month, long day, long hour, long minute, long second) => (year << 26) | (month << 22) | (day << 17) | (hour << 12) | (minute << 6) | second;
}
