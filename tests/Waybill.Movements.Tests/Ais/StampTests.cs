namespace Waybill.Movements.Tests.Ais;

/// <summary>Receive times and stations, wherever receivers write them.</summary>
public class StampTests
{
    private const string Plain = "!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65";

    [Theory]
    [InlineData("\\s:r3669961,c:1120959341*7B\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2005-07-10T01:35:41Z", "r3669961")]
    [InlineData("\\c:1120959341250*6F\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2005-07-10T01:35:41.250Z", null)]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65,d-109,S2105,t050056.00,T56.13718694,r003669946,1325394060,1325394001", "2012-01-01T05:01:00Z", "003669946")]
    [InlineData("!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65,1325394060", "2012-01-01T05:01:00Z", null)]
    [InlineData("1325394060 !AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00Z", null)]
    [InlineData("1325394060.5,!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00.500Z", null)]
    [InlineData("1325394060123\t!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00.123Z", null)]
    [InlineData("2012-01-01T05:01:00.007Z: !AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00.007Z", null)]
    [InlineData("[2012-01-01 05:01:00,007] station 5 !AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00.007Z", null)]
    [InlineData("1325394060 \\s:r3669961*0F\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", "2012-01-01T05:01:00Z", "r3669961")]
    [InlineData("2012-02-30 05:01:00 !AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65", null, null)]
    [InlineData(Plain, null, null)]
    public void Time_and_station_are_found(string line, string? time, string? station)
    {
        var read = Collector.Read(line);
        read.Faults.ShouldBeEmpty();
        var message = read.Messages.ShouldHaveSingleItem();
        ((string?)message["received"]).ShouldBe(time);
        ((string?)message["station"]).ShouldBe(station);
    }

    [Fact]
    public void The_line_above_is_a_stamp_of_the_next_sentence_only()
    {
        var read = Collector.Read("$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,65*21\n" + Plain + "\n" + Plain + "\n");
        read.Messages.Select(message => (string?)message["received"]).ShouldBe(["2013-11-12T12:00:00.011Z", null]);
        ((string?)read.Messages[0]["station"]).ShouldBe("2190067");
    }

    [Fact]
    public void A_stamp_of_another_sentence_is_not_used()
    {
        var read = Collector.Read("$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,66*22\n" + Plain + "\n");
        ((string?)read.Messages.ShouldHaveSingleItem()["received"]).ShouldBeNull();
    }

    [Fact]
    public void A_tag_block_with_a_wrong_checksum_is_a_fault_and_its_time_is_not_used()
    {
        var read = Collector.Read("\\c:1120959341*00\\" + Plain);
        read.Faults.ShouldBe([new Movements.Ais.AisFault(Movements.Ais.AisFaultKind.WrongTagBlock, 1)]);
        ((string?)read.Messages.ShouldHaveSingleItem()["received"]).ShouldBeNull();
    }
}
