using Waybill.Model;

namespace Waybill.Movements.Tests;

public class VisitDetectorTests
{
    private static readonly LatLon Rajin = new(42.2333, 130.3);
    private static readonly LatLon Off = new(41.9, 130.6);

    private static Sea Call() => new Sea().Sail(1, 0, 150, Off, Rajin).Stay(1, 160, 1000, Rajin.Lat, Rajin.Lon).Sail(1, 1010, 1160, Rajin, Off);

    [Fact]
    public void A_stop_with_entry_and_exit_is_sure()
    {
        var visit = Call().Find().Visits.ShouldHaveSingleItem();
        visit.Confidence.ShouldBe(4);
        visit.Hours.ShouldBeInRange(14, 18);
    }

    [Fact]
    public void The_event_names_the_port_and_its_distance()
    {
        var e = Call().Find().Events.Single(e => e.Kind == MovementKind.Visit);
        (e.Place!.Name, e.Place.Country.ToString()).ShouldBe(("Rajin", "PRK"));
        e.Confidence.ShouldBe(EventConfidence.High);
    }

    [Fact]
    public void A_ship_that_passes_by_has_not_called() =>
        new Sea().Sail(1, 0, 300, new LatLon(42.2, 129.9), new LatLon(42.2, 130.7)).Find().Visits.ShouldBeEmpty();

    [Fact]
    public void At_the_edge_of_a_port_she_does_not_come_and_go()
    {
        var sea = new Sea().Sail(1, 0, 150, Off, Rajin);
        // Five kilometres are the edge of Rajin: she swings between 4.8 and 5.6.
        for (var minute = 160; minute < 1000; minute += 10)
        {
            var at = Sphere.Go(Rajin, 150, minute % 20 == 0 ? 4.8 : 5.6);
            sea.At(1, minute, at.Lat, at.Lon, 0);
        }
        sea.Sail(1, 1010, 1160, Rajin, Off).Find().Visits.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_ship_in_port_when_the_data_ends_has_an_open_visit() =>
        new Sea().Sail(1, 0, 150, Off, Rajin).Stay(1, 160, 1000, Rajin.Lat, Rajin.Lon).Find().Events.Single(e => e.Kind == MovementKind.Visit).End.ShouldBeNull();

    [Fact]
    public void After_a_silence_in_which_she_can_have_been_away_it_is_another_visit() =>
        new Sea().Sail(1, 0, 150, Off, Rajin).Stay(1, 160, 600, Rajin.Lat, Rajin.Lon).Stay(1, 600 + 40 * 60, 4000, Rajin.Lat, Rajin.Lon).Find().Visits.Count.ShouldBe(2);

    [Fact]
    public void Two_visits_are_a_voyage()
    {
        var vostochny = new LatLon(42.75, 133.0833);
        var e = Call().Sail(1, 1170, 1900, Off, vostochny).Stay(1, 1910, 2500, vostochny.Lat, vostochny.Lon).Find().Events.Single(e => e.Kind == MovementKind.Voyage);
        (e.Place!.Name, e.ToPlace!.Name).ShouldBe(("Rajin", "Vostochny"));
    }
}
