using Waybill.Model;

namespace Waybill.Movements.Tests;

public class EncounterDetectorTests
{
    private static List<Encounter> Find(Sea sea, EncounterOptions? options = null) => EncounterDetector.Find([.. sea.Build().Tracks], null, options ?? new EncounterOptions());

    [Fact]
    public void Midnight_is_no_wall()
    {
        var meeting = Find(new Sea().Stay(1, 1350, 1530, 40, 130, 5).Stay(2, 1350, 1530, 40.002, 130, 5)).ShouldHaveSingleItem();
        meeting.Minutes.ShouldBe(180);
        Fix.InstantOf(meeting.Start).ShouldBe(Sea.Start.AddMinutes(1350));
    }

    [Fact]
    public void The_antimeridian_is_no_wall() =>
        Find(new Sea().Stay(1, 0, 180, 50, 179.999, 5).Stay(2, 0, 180, 50, -179.999, 5)).ShouldHaveSingleItem().Minutes.ShouldBe(180);

    [Fact]
    public void Twenty_minutes_heard_are_not_two_hours() =>
        Find(new Sea().Stay(1, 0, 20, 40, 130, 5, 0.2f).Stay(2, 0, 20, 40.002, 130, 5, 0.2f), new EncounterOptions { MinMinutes = 10 }).ShouldHaveSingleItem().Minutes.ShouldBe(20);

    [Fact]
    public void No_minute_lies_in_a_silence_longer_than_is_bridged() =>
        Find(new Sea().Stay(1, 0, 60, 40, 130).Stay(1, 150, 210, 40, 130).Stay(2, 0, 210, 40.002, 130)).ShouldHaveSingleItem().Minutes.ShouldBe(120);

    [Fact]
    public void Ships_that_pass_do_not_meet() =>
        Find(new Sea().Sail(1, 0, 300, new LatLon(40, 130), new LatLon(40, 131)).Sail(2, 0, 300, new LatLon(40, 131), new LatLon(40, 130))).ShouldBeEmpty();

    [Fact]
    public void Ships_under_way_side_by_side_do_not_meet() =>
        Find(new Sea().Sail(1, 0, 300, new LatLon(40, 130), new LatLon(40, 131)).Sail(2, 0, 300, new LatLon(40.001, 130), new LatLon(40.001, 131))).ShouldBeEmpty();

    [Fact]
    public void Every_pair_of_many_is_kept()
    {
        var sea = new Sea();
        for (var ship = 1; ship <= 5; ship++) sea.Stay(ship, 0, 180, 40 + ship * 0.0001, 130);
        Find(sea).Count.ShouldBe(10);
    }

    [Fact]
    public void In_port_ships_lie_side_by_side_for_other_reasons()
    {
        var sea = new Sea().Stay(1, 0, 300, 42.2333, 130.3).Stay(2, 0, 300, 42.2335, 130.3);
        sea.Find().Encounters.ShouldBeEmpty();
    }

    [Fact]
    public void The_event_has_the_lines_of_both()
    {
        var e = new Sea().Stay(1, 0, 180, 40, 131).Stay(2, 0, 180, 40.001, 131).Find().Events.Single(e => e.Kind == MovementKind.Encounter);
        e.Evidence[0].Lines.Count.ShouldBe(38);
        e.Vessels.Select(v => v.Mmsi!.Value).ShouldBe([Sea.Mmsi(1), Sea.Mmsi(2)]);
    }
}
