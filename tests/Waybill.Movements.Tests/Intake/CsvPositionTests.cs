using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Tables of positions, told apart by their headers.</summary>
public class CsvPositionTests
{
    private const string Cadastre = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n";

    private const string Danish = "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG,Heading,IMO,Callsign,Name,Ship type,Cargo type,Width,Length,"
        + "Type of position fixing device,Draught,Destination,ETA,Data source type,A,B,C,D\n";

    [Fact]
    public void MarineCadastre_is_read()
    {
        var read = Gathered.Read(Cadastre + "273000001,2023-09-07T03:12:05,42.23000,130.30000,12.3,360.0,511.0,TEST SHIP,IMO9179842,UBXY7,70,8.0,120.0,20.0,6.5,70.0,A\n");
        var position = read.Positions.ShouldHaveSingleItem();
        position.Mmsi.ToString().ShouldBe("273000001");
        position.Time.ShouldBe(new DateTime(2023, 9, 7, 3, 12, 5, DateTimeKind.Utc));
        (position.Lat, position.Lon, position.Sog).ShouldBe((42.23, 130.3, 12.3f));
        (float.IsNaN(position.Cog), float.IsNaN(position.Heading)).ShouldBe((true, true));
        position.Status.ShouldBe(NavigationStatus.UnderWaySailing);
        position.Source.Line.ShouldBe(2);
        var ship = read.Statics.ShouldHaveSingleItem();
        (ship.ImoDigits, ship.Name, ship.CallSign, ship.ShipType, ship.LengthMetres, ship.BeamMetres, ship.DraughtMetres)
            .ShouldBe((9179842, "TEST SHIP", "UBXY7", 70, 120.0, 20.0, 6.5));
        read.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Danish_tables_have_the_day_first_and_words_for_codes()
    {
        var read = Gathered.Read(Danish
            + "01/06/2018 00:00:00,Class A,219000001,55.921028,17.320418,Constrained by her draught,0.0,12.5,255.5,256,Unknown,Unknown,,Undefined,,,,Undefined, , , ,AIS,,,,\n"
            + "01/06/2018 00:00:10,Base Station,2190001,56.7166,11.519,Unknown value,,,,,Unknown,,,Undefined,,,,GPS,,,,AIS,,,,\n"
            + "01/06/2018 00:00:11,Class A,219000002,91.000000,0.000000,Unknown value,,,,,9179842,OXAB2,HAVET,Cargo,,20,100,GPS,5.5,RAJIN,,AIS,60,40,10,10\n");
        read.Positions.Count.ShouldBe(2);
        read.Positions[0].Time.ShouldBe(new DateTime(2018, 6, 1, 0, 0, 0, DateTimeKind.Utc));
        read.Positions[0].Status.ShouldBe(NavigationStatus.ConstrainedByDraught);
        read.Positions[1].HasPlace.ShouldBeFalse();
        var ship = read.Statics.ShouldHaveSingleItem();
        (ship.Name, ship.ShipType, ship.Destination, ship.LengthMetres).ShouldBe(("HAVET", 70, "RAJIN", 100.0));
        (read.Tally[PositionOddity.OtherStation], read.Tally[PositionOddity.NoPlace], read.Tally.Records).ShouldBe((1L, 1L, 3L));
        read.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\uFEFFmmsi;timestamp;lat;lon\r\n211000001;2023-01-02 03:04:05.250Z;54.5;-10.25\r\n")]
    [InlineData("MMSI\tdt_pos_utc\ttime\tlongitude\tlatitude\n211000001\tx\t2023-01-02T05:04:05.25+02:00\t-10.25\t54.5\n")]
    [InlineData("\"LON\",\"LAT\",\"ssvid\",\"date\"\n\"-10.25\",\"54.5\",\"211000001\",\"2023-01-02 03:04:05.250 UTC\"")]
    [InlineData("x|y|mmsi|epoch\n-10.25|54.5|211000001|1672628645.25\n")]
    [InlineData("lat,lon,mmsi,ts,name\n54.5,-10.25,211000001,1672628645250,\"A \"\"QUOTED\"\", NAME\"\n")]
    public void Any_table_is_read_by_the_names_in_its_header(string text)
    {
        var read = Gathered.Read(text);
        read.Faults.ShouldBeEmpty();
        var position = read.Positions.ShouldHaveSingleItem();
        (position.Mmsi.Value, position.Lat, position.Lon).ShouldBe((211000001, 54.5, -10.25));
        position.Time.ShouldBe(new DateTime(2023, 1, 2, 3, 4, 5, 250, DateTimeKind.Utc));
    }

    [Fact]
    public void A_date_that_can_only_have_the_month_first_decides_for_the_file()
    {
        var read = Gathered.Read("mmsi,time,lat,lon\n211000001,01/02/2023 00:00,1,1\n211000001,01/13/2023 00:00,1,1\n");
        read.Positions.Select(position => position.Time.Month).ShouldBe([1, 1]);
        Gathered.Read("mmsi,time,lat,lon\n211000001,01/02/2023 00:00,1,1\n").Positions.ShouldHaveSingleItem().Time.Month.ShouldBe(2);
    }

    [Fact]
    public void Ship_numbers_stand_in_for_a_missing_MMSI_and_it_is_told()
    {
        var read = Gathered.Read("ID,ais_pos_timestamp,longitude,latitude\n7,20/03/2021 00:22,32.32925,31.4386\n");
        read.Positions.ShouldHaveSingleItem().Mmsi.ToString().ShouldBe("000000007");
        read.Faults.ShouldHaveSingleItem().Message.ShouldContain("no MMSI column");
    }

    [Theory]
    [InlineData("mmsi,lat,lon\n1,2,3\n", "the time")]
    [InlineData("time,lat,lon\n1,2,3\n", "the sender")]
    [InlineData("mmsi,time,lat\n1,2,3\n", "the longitude")]
    public void A_table_without_a_column_that_is_needed_is_told(string text, string what)
    {
        var read = Gathered.Read(text);
        read.Positions.ShouldBeEmpty();
        read.Faults.ShouldHaveSingleItem().Message.ShouldContain(what);
    }

    [Fact]
    public void Every_odd_record_is_counted_and_none_is_lost_in_silence()
    {
        var read = Gathered.Read("mmsi,time,lat,lon,sog\n"
            + "211000001,2023-01-01T00:10:00,54.0,10.0,5\n"
            + "211000001,2023-01-01T00:10:00,54.0,10.0,5\n"
            + "211000001,2023-01-01T00:00:00,54.1,10.0,5\n"
            + "211000001,2023-01-01T00:20:00,95.0,10.0,5\n"
            + "211000001,2023-01-01T00:30:00,0,0,102.3\n"
            + "211000001,2023-01-01T00:40:00,54.0,10.0,900\n"
            + "2110000010,2023-01-01T00:40:00,54.0,10.0,5\n"
            + "x,2023-01-01T00:40:00,54.0,10.0,5\n"
            + "211000001,yesterday,54.0,10.0,5\n"
            + "211000001,1970-01-01T00:00:01,54.0,10.0,5\n"
            + "211000001,2026-01-01T00:00:01,54.0,10.0,5\n"
            + "211000001,2023-01-01T00:50:00,54.0\n", new PositionReaderOptions { Source = "file", Latest = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        read.Tally.Records.ShouldBe(12);
        read.Positions.Count.ShouldBe(6);
        read.Positions.Count(position => !position.HasPlace).ShouldBe(1);
        foreach (var (oddity, count) in new[]
        {
            (PositionOddity.Duplicate, 1), (PositionOddity.OutOfOrder, 1), (PositionOddity.ImpossiblePlace, 1), (PositionOddity.ZeroPlace, 1), (PositionOddity.ImpossibleValue, 1),
            (PositionOddity.WrongMmsi, 2), (PositionOddity.NoTime, 1), (PositionOddity.ImpossibleTime, 2), (PositionOddity.Unreadable, 1),
        }) read.Tally[oddity].ShouldBe(count, oddity.ToString());
        read.Faults.Select(fault => fault.Line).ShouldBe([5, 8, 9, 10, 11, 12, 13]);
        read.Tally.Summary!.ShouldStartWith("1 unreadable, 2 without a sender, 1 without a time, 2 at impossible times, 1 at impossible places, ");
        Gathered.Read("mmsi,time,lat,lon\n211000001,2023-01-01T00:10:00,54.0,10.0\n").Tally.Summary.ShouldBeNull();
    }

    [Fact]
    public void What_a_ship_says_of_herself_is_handed_over_when_it_changes()
    {
        var read = Gathered.Read("mmsi,time,lat,lon,name,imo\n"
            + "211000001,2023-01-01T00:00:00,54.0,10.0,ALPHA,9179842\n211000001,2023-01-01T00:01:00,54.0,10.0,ALPHA,9179842\n"
            + "211000001,2023-01-01T00:02:00,54.0,10.0,BETA,9179842\n211000002,2023-01-01T00:02:00,54.0,10.0,BETA,9179842\n");
        read.Statics.Select(ship => (ship.Mmsi.Value, ship.Name)).ShouldBe([(211000001, "ALPHA"), (211000001, "BETA"), (211000002, "BETA")]);
    }

    [Fact]
    public void A_quotation_mark_too_many_spoils_one_row()
    {
        var read = Gathered.Read("mmsi,name,time,lat,lon\n211000001,\"OPEN,2023-01-01T00:00:00,1,1\n211000002,19\" RACK,2023-01-01T00:00:00,1,1\n211000003,C,2023-01-01T00:00:00,1,1\n");
        read.Positions.Select(position => position.Mmsi.Value).ShouldBe([211000002, 211000003]);
        read.Statics[0].Name.ShouldBe("19\" RACK");
        read.Tally[PositionOddity.Unreadable].ShouldBe(1);
    }

    [Fact]
    public void A_row_without_end_is_cut_off_once()
    {
        var read = Gathered.Read("mmsi,time,lat,lon\n" + new string('9', 3_000_000) + "\n211000003,2023-01-01T00:00:00,1,1\n");
        read.Positions.ShouldHaveSingleItem().Source.Line.ShouldBe(3);
        read.Tally[PositionOddity.Unreadable].ShouldBe(1);
    }
}
