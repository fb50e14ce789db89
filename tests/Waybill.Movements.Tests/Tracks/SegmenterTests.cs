using Waybill.Model;

namespace Waybill.Movements.Tests;

public class SegmenterTests
{
    [Fact]
    public void One_ship_on_her_way_is_one_track() =>
        new Sea().Sail(1, 0, 600, new LatLon(40, 130), new LatLon(41, 131)).Build().Ships.ShouldHaveSingleItem().Tracks.ShouldHaveSingleItem().Count.ShouldBe(61);

    [Fact]
    public void The_order_of_reading_leaves_no_mark()
    {
        var sea = new Sea();
        for (var minute = 600; minute >= 0; minute -= 10) sea.At(1, minute, 40 + minute / 600.0, 130);
        var track = sea.Build().Ships[0].Tracks.ShouldHaveSingleItem();
        track.Fixes.ToArray().Select(fix => fix.Time).ShouldBeInOrder();
    }

    [Fact]
    public void The_same_message_twice_counts_once()
    {
        var sea = new Sea();
        for (var i = 0; i < 2; i++) sea.Stay(1, 0, 100, 40, 130);
        sea.Build().Ships[0].Tracks[0].Count.ShouldBe(11);
    }

    [Fact]
    public void Two_ships_on_one_number_are_two_tracks()
    {
        var sea = new Sea();
        for (var minute = 0; minute < 600; minute += 10) sea.At(1, minute, 40, minute % 20 == 0 ? 130 : 140);
        var ship = sea.Build().Ships[0];
        ship.Tracks.Select(track => track.Count).ShouldBe([30, 30]);
        TwoShips.Interleave(ship, ship.Tracks[0], ship.Tracks[1], 4).ShouldBeTrue();
    }

    [Fact]
    public void A_spike_is_noise_and_the_track_goes_on()
    {
        var ship = new Sea().Stay(1, 0, 200, 40, 130).At(1, 205, -20, 60).Stay(1, 210, 400, 40, 130).Build().Ships[0];
        ship.Tracks.ShouldHaveSingleItem().Count.ShouldBe(41);
        ship.Noise.ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    [Fact]
    public void After_a_long_silence_every_place_can_be_reached() =>
        new Sea().Stay(1, 0, 100, 40, 130).Stay(1, 20_000, 20_100, 10, 100).Build().Ships[0].Tracks.ShouldHaveSingleItem();

    [Fact]
    public void The_antimeridian_is_no_jump() =>
        new Sea().Sail(1, 0, 100, new LatLon(50, 179.8), new LatLon(50, -179.8)).Build().Ships[0].Tracks.ShouldHaveSingleItem();

    [Fact]
    public void A_message_without_a_place_stays_with_the_track() =>
        new Sea().Stay(1, 0, 100, 40, 130).At(1, 105, double.NaN, double.NaN).Stay(1, 110, 200, 40, 130).Build().Ships[0].Tracks.ShouldHaveSingleItem().Count.ShouldBe(22);
}
