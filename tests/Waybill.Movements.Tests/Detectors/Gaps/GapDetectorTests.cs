using Waybill.Model;

namespace Waybill.Movements.Tests;

public class GapDetectorTests
{
    private static List<Gap> Find(Sea sea, GapOptions? options = null)
    {
        var fleet = sea.Build();
        return GapDetector.Find(fleet.Ships[0].Tracks[0], fleet.End, options ?? new GapOptions());
    }

    [Fact]
    public void Silence_must_last_strictly_longer() => Find(new Sea().At(1, 0, 40, 130).At(1, 360, 40, 130)).ShouldBeEmpty();

    [Fact]
    public void A_silence_has_its_length_and_the_speed_that_it_implies()
    {
        var gap = Find(new Sea().At(1, 0, 40, 130).At(1, 600, 41, 130)).ShouldHaveSingleItem();
        gap.Hours.ShouldBe(10);
        gap.Nm!.Value.ShouldBe(60, 0.1);
        gap.Knots!.Value.ShouldBe(6, 0.01);
    }

    [Fact]
    public void A_silence_to_the_end_of_the_data_is_open()
    {
        var gap = Find(new Sea().At(1, 0, 40, 130).Stay(2, 0, 1000, 50, 140)).ShouldHaveSingleItem();
        gap.After.ShouldBeNull();
        gap.Hours.ShouldBe(1000 / 60.0, 0.01);
    }

    [Fact]
    public void Distance_is_not_known_without_a_place() => Find(new Sea().At(1, 0, double.NaN, double.NaN).At(1, 600, 41, 130)).ShouldHaveSingleItem().Nm.ShouldBeNull();

    [Fact]
    public void The_last_message_counts_among_those_before() => Find(new Sea().Stay(1, 0, 60, 40, 130, 30).At(1, 900, 40, 130)).ShouldHaveSingleItem().Counts.Total.ShouldBe(3);

    [Fact]
    public void A_ship_that_falls_silent_among_others_that_are_heard_is_dark()
    {
        var sea = new Sea().Stay(1, 0, 600, 40, 130).Stay(1, 2400, 3000, 40, 130);
        for (var other = 2; other < 5; other++) sea.Stay(other, 0, 3000, 40.05, 130.05, 30);
        var gap = sea.Find().Gaps.ShouldHaveSingleItem();
        gap.Silence.ShouldBe(Silence.Dark);
    }

    [Fact]
    public void A_ship_that_falls_silent_with_all_others_is_in_a_hole_of_reception()
    {
        var sea = new Sea();
        for (var ship = 1; ship < 5; ship++) sea.Stay(ship, 0, 6000, 40.05, 130.05, 30).Stay(ship, 7200, 12_000, 40.05, 130.05, 30);
        sea.Stay(9, 0, 12_000, 45, 140, 30);
        var gaps = sea.Find().Gaps;
        gaps.Count.ShouldBe(4);
        gaps.ShouldAllBe(gap => gap.Silence == Silence.Reception);
    }

    /// <summary>Nobody is heard there for the first half of a silence of four days, others are for the second: a hole explains the first end only.</summary>
    [Fact]
    public void A_hole_that_ends_long_before_the_silence_does_not_explain_it()
    {
        var sea = new Sea().Stay(1, 0, 3000, 40.05, 130.05, 30).Stay(1, 3000 + 5760, 12_000, 40.05, 130.05, 30).Stay(9, 0, 12_000, 45, 140, 30);
        for (var other = 2; other < 5; other++) sea.Stay(other, 0, 3000, 40.05, 130.05, 30).Stay(other, 3000 + 2880, 12_000, 40.05, 130.05, 30);
        var gaps = sea.Find().Gaps;
        gaps.Single(gap => gap.Track.Ship.Mmsi == Sea.Mmsi(1)).Silence.ShouldBe(Silence.Dark);
        gaps.Where(gap => gap.Track.Ship.Mmsi != Sea.Mmsi(1)).ShouldAllBe(gap => gap.Silence == Silence.Reception);
    }

    /// <summary>Others pass through the quarter degree all the time and are heard there, but whoever lies beside her falls silent with her.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(3, false)]
    public void Those_who_lay_beside_her_count(int beside, bool isDark)
    {
        var sea = new Sea().Stay(1, 0, 3000, 40.05, 130.05, 30).Stay(1, 3500, 9000, 40.05, 130.05, 30);
        for (var other = 2; other < 14; other++) sea.Stay(other, 0, 3000, 40.05, 130.05, 30).Stay(other, 3500, 9000, 40.05, 130.05, 30);
        for (var minute = 0; minute < 9000; minute += 110) sea.At(20, minute, 40.2, 130.2);
        var options = new MovementOptions { Gaps = new GapOptions { BesideHours = beside, DarkShare = 0.4 } };
        sea.Find(options: options).Gaps.First(gap => gap.Track.Ship.Mmsi == Sea.Mmsi(1)).Silence.ShouldBe(isDark ? Silence.Dark : Silence.Reception);
    }

    [Fact]
    public void Alone_on_the_sea_nothing_can_be_told() =>
        new Sea().Stay(1, 0, 600, 10, 160).Stay(1, 2400, 3000, 10, 160).Find().Gaps.ShouldHaveSingleItem().Silence.ShouldBe(Silence.Unknown);

    [Fact]
    public void The_event_tells_the_lines_it_rests_on()
    {
        var e = new Sea().At(1, 0, 42.23, 130.3).At(1, 600, 42.23, 130.3).Find().Events.Single(e => e.Kind == MovementKind.Gap);
        e.Evidence.ShouldHaveSingleItem().Lines.ShouldBe([1, 2]);
        e.Place!.Name.ShouldBe("Rajin");
        e.Why.ShouldContain("was last heard at Rajin on 1 Sep 2023 00:00 UTC");
    }
}
