using Waybill.Model;

namespace Waybill.Movements.Tests;

public class ShuttleDetectorTests
{
    private const int Day = 24 * 60;
    private static readonly LatLon Vostochny = new(42.75, 133.0833);
    private static readonly LatLon Rajin = new(42.2333, 130.3);

    /// <summary>Heard in Vostochny a day in four, silent for three; others are heard there all the time.</summary>
    private static Sea Silent(int rounds)
    {
        var sea = new Sea().Says(1, "ALPHA", length: 115);
        for (var round = 0; round <= rounds; round++) sea.Stay(1, round * 4 * Day, round * 4 * Day + Day, Vostochny.Lat, Vostochny.Lon, 30);
        for (var other = 2; other < 5; other++) sea.Stay(other, 0, (rounds * 4 + 1) * Day, Vostochny.Lat + 0.002 * other, Vostochny.Lon, 60);
        return sea;
    }

    [Fact]
    public void Silences_alone_name_no_port() => Silent(8).Find().Shuttles.ShouldBeEmpty();

    [Fact]
    public void Sightings_and_silences_that_fit_are_a_shuttle()
    {
        var e = Silent(8).Sighted("ALPHA", 2, "Najin").Sighted("ALPHA", 10, "라진").Find().Events.Single(e => e.Kind == MovementKind.Shuttle);
        (e.Place!.Name, e.ToPlace!.Name, e.Finding).ShouldBe(("Vostochny", "Rajin", "dark"));
        e.Figures.Single(f => f.Name == "calls").Value.ShouldBe(8);
        e.Figures.Single(f => f.Name == "calls_fitted").Value.ShouldBe(6);
        e.Confidence.ShouldBe(EventConfidence.Low);
    }

    [Fact]
    public void Ships_of_her_length_seen_while_she_is_silent_are_calls()
    {
        var sea = Silent(6);
        for (var round = 0; round < 6; round++) sea.Seen($"d{round}", round * 4 * Day + 2 * Day + 300, Rajin.Lat, Rajin.Lon, 117);
        var e = sea.Find().Events.Single(e => e.Kind == MovementKind.Shuttle);
        e.Figures.Single(f => f.Name == "calls_detected").Value.ShouldBe(6);
    }

    [Fact]
    public void Ships_of_another_length_are_not() =>
        Enumerable.Range(0, 6).Aggregate(Silent(6), (sea, round) => sea.Seen($"d{round}", round * 4 * Day + 2 * Day + 300, Rajin.Lat, Rajin.Lon, 230)).Find().Shuttles.ShouldBeEmpty();

    [Fact]
    public void A_silence_too_short_for_the_way_hides_no_call()
    {
        // Ten hours: Rajin is 127 nautical miles off, so there and back is over a day.
        var sea = new Sea().Says(1, "ALPHA");
        for (var round = 0; round <= 8; round++) sea.Stay(1, round * Day, round * Day + 14 * 60, Vostochny.Lat, Vostochny.Lon, 30);
        sea.Sighted("ALPHA", 1, "Rajin").Sighted("ALPHA", 3, "Rajin").Find().Shuttles.ShouldBeEmpty();
    }

    [Fact]
    public void A_liner_that_goes_openly_to_and_fro_is_an_open_shuttle()
    {
        var sea = new Sea();
        for (var round = 0; round < 4; round++)
        {
            var start = round * 4 * Day;
            sea.Stay(1, start, start + Day, Vostochny.Lat, Vostochny.Lon).Sail(1, start + Day + 10, start + 2 * Day - 10, Vostochny, Rajin)
                .Stay(1, start + 2 * Day, start + 3 * Day, Rajin.Lat, Rajin.Lon).Sail(1, start + 3 * Day + 10, start + 4 * Day - 10, Rajin, Vostochny);
        }
        sea.Find().Events.Single(e => e.Kind == MovementKind.Shuttle).Finding.ShouldBe("open");
    }

    [Fact]
    public void Ships_that_are_only_spoken_of_shuttle_too()
    {
        var sea = new Sea();
        for (var trip = 0; trip < 6; trip++) sea.Sighted("BRAVO", trip * 5, trip % 2 == 0 ? "Dunay" : "Rajin");
        sea.Sighted("BRAVO", 30, "Dunai");
        var e = sea.Find().Events.Single(e => e.Kind == MovementKind.Shuttle);
        e.Vessels.ShouldHaveSingleItem().Name.ShouldBe("BRAVO");
        e.Confidence.ShouldBe(EventConfidence.High);
    }

    [Fact]
    public void Two_calls_are_a_coincidence() =>
        new Sea().Sighted("BRAVO", 0, "Dunai").Sighted("BRAVO", 5, "Rajin").Sighted("BRAVO", 10, "Dunai").Sighted("BRAVO", 15, "Rajin").Sighted("BRAVO", 20, "Dunai").Find().Shuttles.ShouldBeEmpty();
}
